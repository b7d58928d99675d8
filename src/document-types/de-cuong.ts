import type {DocumentType} from '../model/document-type.ts'

/** Đề cương. */
export const deCuong: DocumentType = {
  code: 'ĐC',
  name: 'Đề cương',
  family: 'administrative',
}
