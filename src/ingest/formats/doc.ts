import {hasName, wide} from '../office/names.ts'
import type {InputFormat} from '../format.ts'

/** Word 97 to 2003. */
export const doc: InputFormat = {
  name: 'doc',
  extensions: ['.doc', '.dot'],
  detects: (head, bytes) => head.startsWith('\u00D0\u00CF\u0011\u00E0') && (hasName(bytes, wide('WordDocument')) || hasName(bytes, wide('EncryptedP'))),
  load: async () => (await import('../doc/read.ts')).readDoc,
}
