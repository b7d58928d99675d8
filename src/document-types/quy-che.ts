import type {DocumentType} from '../model/document-type.ts'

/** Quy chế. */
export const quyChe: DocumentType = {
  code: 'QC',
  name: 'Quy chế',
  family: 'administrative',
  articles: true,
}
