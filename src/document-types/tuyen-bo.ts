import type {DocumentType} from '../model/document-type.ts'

/** Tuyên bố. */
export const tuyenBo: DocumentType = {
  code: 'TuB',
  name: 'Tuyên bố',
  family: 'party',
}
