import type {DocumentType} from '../model/document-type.ts'

/** Thông tư. */
export const thongTu: DocumentType = {
  code: 'TT',
  name: 'Thông tư',
  family: 'legal',
  articles: true,
}
