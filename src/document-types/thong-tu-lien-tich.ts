import type {DocumentType} from '../model/document-type.ts'

/** Thông tư liên tịch. */
export const thongTuLienTich: DocumentType = {
  code: 'TTLT',
  name: 'Thông tư liên tịch',
  family: 'legal',
  articles: true,
}
