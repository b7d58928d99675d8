import {hasName} from '../office/names.ts'
import type {InputFormat} from '../format.ts'

/** Word 97 to 2003. */
export const doc: InputFormat = {
  name: 'doc',
  extensions: ['.doc', '.dot'],
  detects: (head, bytes) => head.startsWith('\u00D0\u00CF\u0011\u00E0') && (hasName(bytes, 'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0') || hasName(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P')),
  load: async () => (await import('../doc/read.ts')).readDoc,
}
