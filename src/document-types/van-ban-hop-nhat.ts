import type {DocumentType} from '../model/document-type.ts'

/** Văn bản hợp nhất. */
export const vanBanHopNhat: DocumentType = {
  code: 'VBHN',
  name: 'Văn bản hợp nhất',
  family: 'legal',
  articles: true,
}
