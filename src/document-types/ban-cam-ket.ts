import type {DocumentType} from '../model/document-type.ts'

/** Bản cam kết. */
export const banCamKet: DocumentType = {
  code: 'CK',
  name: 'Bản cam kết',
  family: 'paper',
}
