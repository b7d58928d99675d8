import type {DocumentType} from '../model/document-type.ts'

/** Biên bản. */
export const bienBan: DocumentType = {
  code: 'BB',
  name: 'Biên bản',
  family: 'administrative',
}
