import type {DocumentType} from '../model/document-type.ts'

/** Đề án. */
export const deAn: DocumentType = {
  code: 'ĐA',
  name: 'Đề án',
  family: 'administrative',
  requiredSections: [['basis', 'situation'], ['purpose', 'targets', 'viewpoint'], ['tasks', 'solutions'], ['implementation']],
  usualSections: [['funding'], ['effect']],
}
