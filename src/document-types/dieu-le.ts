import type {DocumentType} from '../model/document-type.ts'

/** Điều lệ. */
export const dieuLe: DocumentType = {
  code: 'ĐL',
  name: 'Điều lệ',
  family: 'party',
  articles: true,
}
