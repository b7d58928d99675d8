import type {DocumentType} from '../model/document-type.ts'

/** Bản ghi nhớ. */
export const banGhiNho: DocumentType = {
  code: 'BGN',
  name: 'Bản ghi nhớ',
  family: 'administrative',
  otherCodes: ['GN'],
}
