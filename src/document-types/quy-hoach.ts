import type {DocumentType} from '../model/document-type.ts'

/** Quy hoạch. */
export const quyHoach: DocumentType = {
  code: 'QH',
  name: 'Quy hoạch',
  family: 'administrative',
}
