import type {DocumentType} from '../model/document-type.ts'

/** Nghị quyết. */
export const nghiQuyet: DocumentType = {
  code: 'NQ',
  name: 'Nghị quyết',
  family: 'legal',
  otherCodes: ['NQLT', 'NQ-HĐND'],
  articles: true,
}
