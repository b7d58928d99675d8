import type {DocumentType} from '../model/document-type.ts'

/** Tờ trình. */
export const toTrinh: DocumentType = {
  code: 'TTr',
  name: 'Tờ trình',
  family: 'administrative',
  otherCodes: ['TTR'],
}
