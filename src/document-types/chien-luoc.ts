import type {DocumentType} from '../model/document-type.ts'

/** Chiến lược. */
export const chienLuoc: DocumentType = {
  code: 'CL',
  name: 'Chiến lược',
  family: 'administrative',
}
