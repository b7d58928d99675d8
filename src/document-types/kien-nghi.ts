import type {DocumentType} from '../model/document-type.ts'

/** Kiến nghị. */
export const kienNghi: DocumentType = {
  code: 'KN',
  name: 'Kiến nghị',
  family: 'administrative',
}
