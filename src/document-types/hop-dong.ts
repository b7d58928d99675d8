import type {DocumentType} from '../model/document-type.ts'

/** Hợp đồng. */
export const hopDong: DocumentType = {
  code: 'HĐ',
  name: 'Hợp đồng',
  family: 'administrative',
}
