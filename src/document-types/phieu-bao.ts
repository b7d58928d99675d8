import type {DocumentType} from '../model/document-type.ts'

/** Phiếu báo. */
export const phieuBao: DocumentType = {
  code: 'PB',
  name: 'Phiếu báo',
  family: 'paper',
}
