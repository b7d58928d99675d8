import type {DocumentType} from '../model/document-type.ts'

/** Sao lục. */
export const saoLuc: DocumentType = {
  code: 'SL',
  name: 'Sao lục',
  family: 'paper',
}
