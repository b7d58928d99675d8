import type {DocumentType} from '../model/document-type.ts'

/** Kế hoạch. */
export const keHoach: DocumentType = {
  code: 'KH',
  name: 'Kế hoạch',
  family: 'administrative',
  otherCodes: ['KHLT', 'KHPH'],
  requiredSections: [['purpose', 'targets'], ['tasks', 'solutions', 'schedule', 'assignment'], ['implementation', 'assignment']],
  usualSections: [['targets'], ['funding'], ['reporting', 'implementation']],
}
