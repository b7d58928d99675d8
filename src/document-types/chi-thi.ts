import type {DocumentType} from '../model/document-type.ts'

/** Chỉ thị. */
export const chiThi: DocumentType = {
  code: 'CT',
  name: 'Chỉ thị',
  family: 'administrative',
}
