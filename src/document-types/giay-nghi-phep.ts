import type {DocumentType} from '../model/document-type.ts'

/** Giấy nghỉ phép. */
export const giayNghiPhep: DocumentType = {
  code: 'GNP',
  name: 'Giấy nghỉ phép',
  family: 'paper',
  otherCodes: ['NP'],
}
