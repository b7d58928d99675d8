import type {DocumentType} from '../model/document-type.ts'

/** Kết luận. */
export const ketLuan: DocumentType = {
  code: 'KL',
  name: 'Kết luận',
  family: 'party',
}
