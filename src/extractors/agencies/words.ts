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
  /** Signs between the word before and this one, blanks left out: `,`, `-`, `:`, empty. */
  readonly gap: string
}

const WORD = /[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*/gu

/** The words of a text, in order. */
export function wordsOf(value: string, folded: string = fold(value)): Word[] {
  const words: Word[] = []
  let last = 0
  for (const match of value.matchAll(WORD)) {
    const end = match.index + match[0].length
    const first = value.charCodeAt(match.index)
    words.push({
      value: folded.slice(match.index, end), printed: match[0], start: match.index, end, capital: first <= 0x39 || value[match.index] !== value[match.index]?.toLowerCase(),
      gap: match.index - last <= 1 && (last === match.index || value.charCodeAt(last) === 0x20) ? '' : value.slice(last, match.index).replace(/\s+/gu, ''),
    })
    last = end
  }
  return words
}
