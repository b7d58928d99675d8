import type {InputFormat} from '../format.ts'

/** PDF with a text layer, without one, or with a broken one. */
export const pdf: InputFormat = {
  name: 'pdf',
  extensions: ['.pdf'],
  detects: (head) => head.slice(0, 1024).includes('%PDF-'),
  load: async () => (await import('../pdf/read.ts')).readPdf,
}
