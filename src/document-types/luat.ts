import type {DocumentType} from '../model/document-type.ts'

/** Luật. */
export const luat: DocumentType = {
  code: 'L',
  name: 'Luật',
  family: 'legal',
  articles: true,
}
