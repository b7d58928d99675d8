import {fold} from '../../util/fold.ts'

/** One word of a text, with what stands between it and the word before. */
export interface Word {
  /** Folded. */
  readonly value: string
  readonly printed: string
  readonly start: number
  readonly end: number
  /** It begins with a capital or a digit. */
  readonly capital: boolean
  /** The text has no marks at all, as a telegram or an old print: nothing can be told by the marks of the word. */
  readonly bare: boolean
  /** Signs between the word before and this one, blanks left out: `,`, `-`, `:`, empty. */
  readonly gap: string
}

const MARKED = /(?=\p{L})\P{ASCII}/u

/** Whether a word is printed with these marks, or without any in a text that has none. */
export function isMarked(word: Word | undefined, printed: string): boolean {
  return word !== undefined && (word.bare || word.printed.toLowerCase() === printed)
}

/** The words from one to before another, folded, with a blank between them. */
export function phraseAt(words: readonly Word[], from: number, end: number): string {
  return words.slice(from, end).map(({value}) => value).join(' ')
}

/** The same words as printed, with a blank between what the lines of the text part. */
export function printedAt(value: string, words: readonly Word[], from: number, end: number): string {
  return value.slice(words[from]?.start, words[end - 1]?.end).replace(/\s+/gu, ' ')
}

/** Letters and digits; all letters of Vietnamese are folded to those of ASCII. */
function isWordUnit(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at)
  return unit >= 0x61 && unit <= 0x7A || unit >= 0x30 && unit <= 0x39 || unit > 0x7F && /[\p{L}\p{N}]/u.test(folded.charAt(at))
}

/** `&` joins two halves of a word, and so does the apostrophe of names of the highlands: `Ea H'Leo`. */
const JOINTS: ReadonlySet<number> = new Set([0x26, 0x27, 0x2019])

/** The end of the word that begins at an offset. */
function wordEnd(folded: string, start: number): number {
  let at = start
  while (isWordUnit(folded, at) || at > start && JOINTS.has(folded.charCodeAt(at)) && isWordUnit(folded, at + 1)) at++
  return at
}

/** The words of a text, in order. */
export function wordsOf(value: string, folded: string = fold(value)): Word[] {
  const words: Word[] = []
  const bare = !MARKED.test(value) && value.includes(' ')
  let last = 0
  for (let start = 0; start < folded.length; start++) {
    if (!isWordUnit(folded, start)) continue
    const end = wordEnd(folded, start)
    const first = value.charCodeAt(start)
    words.push({
      value: folded.slice(start, end), printed: value.slice(start, end), start, end, capital: first <= 0x5A || first > 0x7F && value[start] !== value[start]?.toLowerCase(), bare,
      gap: start - last <= 1 && (last === start || value.charCodeAt(last) === 0x20) ? '' : value.slice(last, start).replace(/\s+/gu, ''),
    })
    last = end
    start = end
  }
  return words
}
