import type {DocumentType} from '../model/document-type.ts'

/** Bản thỏa thuận. */
export const banThoaThuan: DocumentType = {
  code: 'BTT',
  name: 'Bản thỏa thuận',
  family: 'administrative',
  otherCodes: ['TTh'],
}
