import type {DocumentType} from '../model/document-type.ts'

/** Dự án. */
export const duAn: DocumentType = {
  code: 'DA',
  name: 'Dự án',
  family: 'administrative',
  requiredSections: [['purpose', 'targets'], ['scope', 'tasks'], ['funding']],
}
