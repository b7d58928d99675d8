import type {InputFormat} from '../format.ts'

/** The table of words that Tesseract writes. */
export const tesseractTsv: InputFormat = {
  name: 'tesseract-tsv',
  extensions: ['.tsv'],
  detects: (head) => head.startsWith('level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\t'),
  load: async () => (await import('../ocr/tesseract-tsv.ts')).readTesseractTsv,
}
