import type {DocumentType} from '../model/document-type.ts'

/** Thư công. */
export const thuCong: DocumentType = {
  code: 'TCg',
  name: 'Thư công',
  family: 'administrative',
}
