import type {InputFormat} from '../format.ts'

/** Markdown with GFM tables and front matter; told by its extension alone, since any text is Markdown. */
export const markdown: InputFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  admits: () => true,
  detects: () => false,
  load: async () => (await import('../markdown/read.ts')).readMarkdown,
}
