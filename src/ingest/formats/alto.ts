import type {InputFormat} from '../format.ts'

/** ALTO XML: ABBYY, Transkribus, Tesseract. */
export const alto: InputFormat = {
  name: 'alto',
  extensions: ['.alto'],
  detects: (head) => /<(?:[a-z\d]{1,9}:)?alto[\s>]/iu.test(head),
  load: async () => (await import('../ocr/alto.ts')).readAlto,
}
