import type {InputFormat} from '../format.ts'

/** Rich Text Format: WordPad, old Word. */
export const rtf: InputFormat = {
  name: 'rtf',
  extensions: ['.rtf'],
  detects: (head) => /^\s{0,9}\{\\rtf/u.test(head),
  load: async () => (await import('../rtf/read.ts')).readRtf,
}
