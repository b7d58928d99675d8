import type {InputFormat} from '../format.ts'

/** Pages of portals, and what word processors save as HTML. */
export const html: InputFormat = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  // Text that somebody only named so would lose its lines.
  admits: (head) => head === '' || /<[a-z!/?]/iu.test(head),
  detects: (head) => /^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,999}-->\s{0,99})?<(?:!doctype html|html|head|body|meta|table|div|p|title)[\s>]/iu.test(head.replaceAll('\0', '')),
  load: async () => (await import('../html/read.ts')).readHtml,
}
