import type {DocumentType} from '../model/document-type.ts'

/** Hiến pháp. */
export const hienPhap: DocumentType = {
  code: 'HP',
  name: 'Hiến pháp',
  family: 'legal',
  articles: true,
}
