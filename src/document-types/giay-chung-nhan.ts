import type {DocumentType} from '../model/document-type.ts'

/** Giấy chứng nhận. */
export const giayChungNhan: DocumentType = {
  code: 'CN',
  name: 'Giấy chứng nhận',
  family: 'paper',
}
