import type {DocumentType} from '../model/document-type.ts'

/** Pháp lệnh. */
export const phapLenh: DocumentType = {
  code: 'PL',
  name: 'Pháp lệnh',
  family: 'legal',
  articles: true,
}
