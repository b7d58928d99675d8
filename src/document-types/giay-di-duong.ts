import type {DocumentType} from '../model/document-type.ts'

/** Giấy đi đường. */
export const giayDiDuong: DocumentType = {
  code: 'ĐĐ',
  name: 'Giấy đi đường',
  family: 'paper',
}
