import type {DocumentType} from '../model/document-type.ts'

/** Quy định. */
export const quyDinh: DocumentType = {
  code: 'QyĐ',
  name: 'Quy định',
  family: 'administrative',
  otherCodes: ['QYĐ', 'QyD'],
  articles: true,
}
