import type {DocumentType} from '../model/document-type.ts'

/** Lời kêu gọi. */
export const loiKeuGoi: DocumentType = {
  code: 'LKG',
  name: 'Lời kêu gọi',
  family: 'party',
}
