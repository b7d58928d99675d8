import type {DocumentType} from '../model/document-type.ts'

/** Phiếu gửi. */
export const phieuGui: DocumentType = {
  code: 'PG',
  name: 'Phiếu gửi',
  family: 'paper',
}
