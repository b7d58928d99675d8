import type {DocumentType} from '../model/document-type.ts'

/** Thông tri. */
export const thongTri: DocumentType = {
  code: 'ThTri',
  name: 'Thông tri',
  family: 'party',
}
