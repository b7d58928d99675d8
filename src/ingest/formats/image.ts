import type {InputFormat} from '../format.ts'

/** A picture of a page, or a TIFF of several. */
export const image: InputFormat = {
  name: 'image',
  extensions: ['.png', '.jpg', '.jpeg', '.tif', '.tiff'],
  detects: (head) => /^(?:\u0089PNG\r\n|\u00FF\u00D8\u00FF|II\*\0|MM\0\*)/u.test(head),
  load: async () => (await import('../image/read.ts')).readImage,
}
