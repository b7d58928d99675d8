import type {DocumentType} from '../model/document-type.ts'

/** Chương trình. */
export const chuongTrinh: DocumentType = {
  code: 'CTr',
  name: 'Chương trình',
  family: 'administrative',
  otherCodes: ['CTR', 'CTHĐ', 'CTPH'],
  requiredSections: [['purpose', 'targets', 'viewpoint'], ['tasks', 'solutions'], ['implementation']],
  usualSections: [['viewpoint'], ['funding']],
}
