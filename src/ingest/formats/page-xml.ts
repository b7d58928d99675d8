import type {InputFormat} from '../format.ts'

/** PAGE XML: Transkribus, OCR-D, eScriptorium. */
export const pageXml: InputFormat = {
  name: 'page-xml',
  extensions: ['.page'],
  detects: (head) => /<(?:\w{1,9}:)?PcGts[\s>]/u.test(head),
  load: async () => (await import('../ocr/page-xml.ts')).readPageXml,
}
