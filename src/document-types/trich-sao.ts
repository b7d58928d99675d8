import type {DocumentType} from '../model/document-type.ts'

/** Trích sao. */
export const trichSao: DocumentType = {
  code: 'TrS',
  name: 'Trích sao',
  family: 'paper',
  otherCodes: ['TS'],
}
