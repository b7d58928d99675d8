import type {Edit} from '../../model/mapped-text.ts'

/** Icelandic and African letters that are typed for `Đ` and `đ`. */
const SAME: Readonly<Record<string, string>> = {Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ', I: 'l'}

/** With `I` before a vowel with marks no word begins: a scan has it for `l` (`Iập`, `Iãnh đạo`). */
const READ_FOR_L = '(?<![\\p{L}\\p{N}])I(?=[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ])'
const ALIKE = new RegExp(`[ÐƉðɖ]|${READ_FOR_L}`, 'gu')

/** `Ð` (eth) and its like become `Đ`, which is a slip of the keyboard, and a scan's `I` becomes the `l` it stands for. */
export function lookAlikes(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(ALIKE)) {
    edits.push({start: match.index, end: match.index + 1, value: SAME[match[0]] ?? match[0]})
  }
  return edits
}
