import type {DocumentType} from '../model/document-type.ts'

/** Báo cáo. */
export const baoCao: DocumentType = {
  code: 'BC',
  name: 'Báo cáo',
  family: 'administrative',
  reports: true,
  requiredSections: [['results', 'situation'], ['tasks', 'proposals']],
  usualSections: [['shortcomings'], ['proposals']],
}
