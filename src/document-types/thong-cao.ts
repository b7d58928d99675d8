import type {DocumentType} from '../model/document-type.ts'

/** Thông cáo. */
export const thongCao: DocumentType = {
  code: 'TC',
  name: 'Thông cáo',
  family: 'administrative',
}
