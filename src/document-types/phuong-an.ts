import type {DocumentType} from '../model/document-type.ts'

/** Phương án. */
export const phuongAn: DocumentType = {
  code: 'PA',
  name: 'Phương án',
  family: 'administrative',
  requiredSections: [['situation', 'purpose'], ['tasks', 'solutions'], ['implementation', 'assignment']],
}
