import type {DocumentType} from '../model/document-type.ts'

/** Bộ luật. */
export const boLuat: DocumentType = {
  code: 'BL',
  name: 'Bộ luật',
  family: 'legal',
  articles: true,
}
