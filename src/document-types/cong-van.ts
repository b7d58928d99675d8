import type {DocumentType} from '../model/document-type.ts'

/** Công văn. */
export const congVan: DocumentType = {
  code: 'CV',
  name: 'Công văn',
  family: 'administrative',
  untitled: true,
}
