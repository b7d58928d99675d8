import type {DocumentType} from '../model/document-type.ts'

/** Giấy giới thiệu. */
export const giayGioiThieu: DocumentType = {
  code: 'GGT',
  name: 'Giấy giới thiệu',
  family: 'paper',
  otherCodes: ['GT'],
}
