import {ONSETS, RIMES} from '../../data/syllables.ts'
import type {Edit} from '../../model/mapped-text.ts'
import {fold} from '../../util/fold.ts'

/** The letters of Vietnamese and those near them, in three ranges: four times as fast as all letters there are. */
const LETTERS = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]{3,}/gu
/** Small, in capitals or with one capital; longer ones are no words. */
const FORM = /^(?:\p{L}\p{Ll}{2,20}|\p{Lu}{6,21})$/u
const NAME = /^\p{Lu}\p{Ll}/u
const MARKED = /\P{ASCII}/u
/** Words of one letter. */
const SHORT = /^[yýôở]$/iu
const VOWEL = /[aeiouy]/u
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const SHARP_OR_HEAVY = /[\u0301\u0323]/u

/** Onsets before a rime with y. */
const BEFORE_Y: ReadonlySet<string> = new Set(['', 'h', 'k', 'l', 'm', 'qu', 's', 't', 'v'])

let syllables: ReadonlySet<string> | null = null

/**
 * A blank between words that a program or a scan ran together: `hệthống`, `quảnlý`, `TRIỂNKHAI`. A word is parted where it is
 * no syllable itself but two or three are, the later ones with as many consonants as may open them.
 */
export function glued(text: string): Edit[] {
  const edits: Edit[] = []
  // Most words of a document come again.
  const whole = new Set<string>()
  for (const match of text.matchAll(LETTERS)) {
    const word = match[0]
    if (whole.has(word)) continue
    if (!MARKED.test(word) || !FORM.test(word) || isSyllable(word)) {
      whole.add(word)
      continue
    }
    const isName = NAME.test(word)
    for (const at of partsOf(word, 2, isName) ?? partsOf(word, 3, isName) ?? []) edits.push({start: match.index + at, end: match.index + at, value: ' '})
  }
  return edits
}

/**
 * Where the second and further syllables of a word begin, with a consonant if they may; null where it is not made of so many.
 *
 * @param count - how many syllables
 * @param isName - it may be one of another language (`Néang`), and is parted only before a consonant
 */
function partsOf(word: string, count: number, isName: boolean): number[] | null {
  if (count === 1) return isWord(word) ? [] : null
  let found: number[] | null = null
  for (let at = 1; at < word.length; at++) {
    const opensBare = VOWEL.test(fold(word.charAt(at)))
    if (opensBare && (found !== null || isName) || !isWord(word.slice(0, at))) continue
    const rest = partsOf(word.slice(at), count - 1, isName)
    if (rest === null) continue
    found = [at, ...rest.map((further) => at + further)]
    if (!opensBare) return found
  }
  return found
}

function isWord(part: string): boolean {
  return (part.length > 1 || SHORT.test(part)) && isSyllable(part) && hasOneTone(part)
}

function isSyllable(word: string): boolean {
  syllables ??= new Set(ONSETS.flatMap((onset) => RIMES.filter((rime) => !rime.startsWith('y') || BEFORE_Y.has(onset)).map((rime) => onset + rime)))
  return syllables.has(fold(word))
}

/** At most one tone, and of those that a stop at the end allows. */
function hasOneTone(part: string): boolean {
  const tones = part.normalize('NFD').match(TONES) ?? []
  return /(?:[cpt]|ch)$/iu.test(part) ? tones.length === 1 && SHARP_OR_HEAVY.test(tones[0]) : tones.length < 2
}
