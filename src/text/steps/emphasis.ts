import type {Edit} from '../../model/mapped-text.ts'

/** Marks of Markdown round a whole line: `*Hà Nội, ngày …*`; a bullet has a blank behind its star. */
const EMPHASISED = /^[ \t]*(?<mark>[*_])(?![*_\s])[^*\n]{1,400}(?<![*_\s])\k<mark>[ \t]*$/gmu

/** Stars or underscores that make a whole line italic go. */
export function emphasis(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(EMPHASISED)) {
    const start = match.index + match[0].search(/[*_]/u)
    const end = match.index + match[0].trimEnd().length
    edits.push({start, end: start + 1, value: ''}, {start: end - 1, end, value: ''})
  }
  return edits
}
