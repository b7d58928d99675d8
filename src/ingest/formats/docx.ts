import {hasName} from '../office/names.ts'
import type {InputFormat} from '../format.ts'

/** Word since 2007. */
export const docx: InputFormat = {
  name: 'docx',
  extensions: ['.docx', '.docm', '.dotx'],
  detects: (head, bytes) => head.startsWith('PK\u0003\u0004') && hasName(bytes, 'word/document'),
  load: async () => (await import('../docx/read.ts')).readDocx,
}
