import type {DocumentType} from '../model/document-type.ts'

/** Thông báo. */
export const thongBao: DocumentType = {
  code: 'TB',
  name: 'Thông báo',
  family: 'administrative',
}
