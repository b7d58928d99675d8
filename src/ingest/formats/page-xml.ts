import type {InputFormat} from '../format.ts'

/** PAGE XML: Transkribus, OCR-D, eScriptorium. */
export const pageXml: InputFormat = {
  name: 'page-xml',
  extensions: ['.page'],
  detects: (head) => /<(?:[a-z\d]{1,9}:)?PcGts[\s>]/iu.test(head),
  load: async () => (await import('../ocr/page-xml.ts')).readPageXml,
}
