import type {DocumentType} from '../model/document-type.ts'

/** Giấy ủy quyền. */
export const giayUyQuyen: DocumentType = {
  code: 'GUQ',
  name: 'Giấy ủy quyền',
  family: 'paper',
  otherCodes: ['UQ'],
}
