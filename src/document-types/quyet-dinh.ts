import type {DocumentType} from '../model/document-type.ts'

/** Quyết định. */
export const quyetDinh: DocumentType = {
  code: 'QĐ',
  name: 'Quyết định',
  family: 'administrative',
  articles: true,
}
