import type {DocumentType} from '../model/document-type.ts'

/** Công điện. */
export const congDien: DocumentType = {
  code: 'CĐ',
  name: 'Công điện',
  family: 'administrative',
}
