import type {DocumentType} from '../model/document-type.ts'

/** Giấy biên nhận. */
export const giayBienNhan: DocumentType = {
  code: 'BN',
  name: 'Giấy biên nhận',
  family: 'paper',
}
