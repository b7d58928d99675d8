import type {Edit} from '../../model/mapped-text.ts'

/** Icelandic and African letters that are typed for `Đ` and `đ`. */
const SAME: Readonly<Record<string, string>> = {Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ'}

/** `Ð` (eth) and its like become `Đ`: they look the same and are a slip of the keyboard. */
export function lookAlikes(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(/[\u00D0\u0189]/giu)) {
    edits.push({start: match.index, end: match.index + 1, value: SAME[match[0]] ?? match[0]})
  }
  return edits
}
