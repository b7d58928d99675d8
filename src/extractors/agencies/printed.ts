import {LIKE_HEADS, NO_HEADS, PRINTED_HEADS} from '../../data/organ-heads.ts'
import type {Word} from './words.ts'

/** A single syllable opens a name only with its own marks, and not as the first half of another word. */
export function isPrintedHead(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  // `Phòng, chống` is no office.
  if (word?.value === 'phong' && next?.gap === ',' && next.value === 'chong') return false
  const marks = PRINTED_HEADS[word?.value ?? '']
  return (marks === undefined || word?.bare === true || [marks].flat().includes(word?.printed.toLowerCase() ?? '') || isMisprint(word)) && !(next?.gap === '' && (!next.capital || word?.printed === word?.printed.toUpperCase()) && NO_HEADS.has(`${word?.value ?? ''} ${next.value}`))
}

/** The head with marks that make no word. */
function isMisprint(word: Word | undefined): boolean {
  return word?.capital === true && word.printed !== word.printed.toUpperCase() && LIKE_HEADS[word.value]?.includes(word.printed.toLowerCase()) === false
}
