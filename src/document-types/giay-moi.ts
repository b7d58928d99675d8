import type {DocumentType} from '../model/document-type.ts'

/** Giấy mời. */
export const giayMoi: DocumentType = {
  code: 'GM',
  name: 'Giấy mời',
  family: 'administrative',
}
