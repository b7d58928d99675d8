import {hasName} from '../office/names.ts'
import type {InputFormat} from '../format.ts'

/** OpenDocument text: LibreOffice, OpenOffice. */
export const odt: InputFormat = {
  name: 'odt',
  extensions: ['.odt', '.ott'],
  detects: (head, bytes) => head.startsWith('PK\u0003\u0004') && head.includes('application/vnd.oasis.opendocument.text') && hasName(bytes, 'content.xml'),
  load: async () => (await import('../odt/read.ts')).readOdt,
}
