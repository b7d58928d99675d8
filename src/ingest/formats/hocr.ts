import type {InputFormat} from '../format.ts'

/** hOCR: what Tesseract, OCRopus and others write as HTML. */
export const hocr: InputFormat = {
  name: 'hocr',
  extensions: ['.hocr'],
  detects: (head) => head.includes('ocr_page') && /<html|<div/iu.test(head) || /name=["']ocr-system["']/u.test(head),
  load: async () => (await import('../ocr/hocr.ts')).readHocr,
}
