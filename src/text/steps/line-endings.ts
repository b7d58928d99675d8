import type {Edit} from '../../model/mapped-text.ts'

/** `\r\n`, `\r`, form feed, vertical tab and the Unicode line and paragraph separators become `\n`. */
export function lineEndings(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(/\r\n|[\r\f\v\u0085\u2028\u2029]/gu)) {
    edits.push({start: match.index, end: match.index + match[0].length, value: '\n'})
  }
  return edits
}
