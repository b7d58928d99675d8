import type {DocumentType} from '../model/document-type.ts'

/** Sao y. */
export const saoY: DocumentType = {
  code: 'SY',
  name: 'Sao y',
  family: 'paper',
}
