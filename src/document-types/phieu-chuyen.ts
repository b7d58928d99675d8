import type {DocumentType} from '../model/document-type.ts'

/** Phiếu chuyển. */
export const phieuChuyen: DocumentType = {
  code: 'PC',
  name: 'Phiếu chuyển',
  family: 'paper',
}
