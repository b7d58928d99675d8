import type {DocumentType} from '../model/document-type.ts'

/** Nghị định. */
export const nghiDinh: DocumentType = {
  code: 'NĐ',
  name: 'Nghị định',
  family: 'legal',
  articles: true,
}
