import type {DocumentType} from '../model/document-type.ts'

/** Lệnh. */
export const lenh: DocumentType = {
  code: 'LE',
  name: 'Lệnh',
  family: 'legal',
  articles: true,
}
