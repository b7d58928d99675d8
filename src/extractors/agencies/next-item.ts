import type {Word} from './words.ts'

/** The word at which the next item of a list begins; null where the list ends. */
export function nextItem(words: readonly Word[], at: number): number | null {
  const word = words[at]
  if (word === undefined || !/^(?:[,;/–-]|\)[,;]?)?$/u.test(word.gap)) return null
  if (/^(?:va|cung|hoac)$/u.test(word.value)) return word.value === 'cung' && words[at + 1]?.value === 'voi' ? at + 2 : at + 1
  return word.gap === '' ? null : at
}
