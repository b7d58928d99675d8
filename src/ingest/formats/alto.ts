import type {InputFormat} from '../format.ts'

/** ALTO XML: ABBYY, Transkribus, Tesseract. */
export const alto: InputFormat = {
  name: 'alto',
  extensions: ['.alto'],
  detects: (head) => /<(?:\w{1,9}:)?alto[\s>]/u.test(head),
  load: async () => (await import('../ocr/alto.ts')).readAlto,
}
