import type {DocumentType} from '../model/document-type.ts'

/** Hướng dẫn. */
export const huongDan: DocumentType = {
  code: 'HD',
  name: 'Hướng dẫn',
  family: 'administrative',
  requiredSections: [['purpose', 'scope'], ['tasks', 'solutions'], ['implementation']],
}
