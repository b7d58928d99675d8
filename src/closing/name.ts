import {RANKS} from '../data/position-titles.ts'
import {SURNAMES} from '../data/surnames.ts'
import {fold} from '../util/fold.ts'
import {trimEnd} from '../util/trim-end.ts'

/** The name of a signer; offsets count in the text it was read from. */
export interface SignerName {
  /** Rank or degree before the name, as printed. */
  readonly rank: string | null
  readonly name: string
  /** It begins with a known family name. */
  readonly sure: boolean
  readonly start: number
  readonly end: number
}

const RANK = new RegExp(`^(?:(?:${[...RANKS].sort((a, b) => b.length - a.length).join('|')})(?:\\s*\\.\\s*|\\s+|(?=\\s?,)))(?:,\\s*)?`, 'u')
/** Folded family names; of those that differ in their marks only, the more frequent. */
const FAMILY = new Map([...SURNAMES].reverse().map((name) => [fold(name), name]))
const EXACT = new Set(SURNAMES.map((name) => name.toLowerCase()))
/** `Hải`, `HẢI`, `H’Lan`, `K'Brôi`. */
const SYLLABLE = /^(?:\p{Lu}[’'])?\p{Lu}[\p{Ll}\p{M}’']*$|^\p{Lu}{2,7}$/u

/** Letters without a vowel, folded, are no syllable. */
const ABBREVIATION = /^[^aeiouy’']{2,}$/u

/**
 * Reads a line that is a person's name and nothing else, with rank or degree before it.
 *
 * @returns null where the line is no name
 */
export function readName(text: string): SignerName | null {
  const start = /\p{L}/u.exec(text)?.index ?? text.length
  const end = trimEnd(text, /\P{L}/u).length
  let name = text.slice(start, end)
  if (name.length < 5 || name.length > 50 || /\d/u.test(text.slice(end))) return null
  const folded = fold(name)
  let at = 0
  for (let match = RANK.exec(folded); match; match = RANK.exec(folded.slice(at))) at += match[0].length
  const rank = name.slice(0, at).trim() || null
  name = name.slice(at)
  const words = name.split(/\s+/u)
  const first = words[0] ?? ''
  if (words.length < 2 || words.length > 6) return null
  const known = FAMILY.has(fold(first)) && /^\p{Lu}/u.test(first)
  const mended = known ? (/^\p{Lu}{2,}$/u.test(first) ? null : withMarks(first)) : withoutFirstLetter(first, text.slice(0, start))
  if (mended !== null) words[0] = mended
  if (!words.every((word) => SYLLABLE.test(word)) || words.some((word) => ABBREVIATION.test(fold(word)))) return null
  const capitals = words.every((word) => /^\p{Lu}{2,}$/u.test(word))
  if (capitals && !EXACT.has(first.toLowerCase())) return null
  const printed = words.join(' ')
  return {rank, name: capitals ? printed.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : printed, sure: known || mended !== null, start, end}
}

/** `"hái` for `Thái`: the seal hid the first letter of a family name. */
function withoutFirstLetter(word: string, before: string): string | null {
  if (!/^\p{Ll}/u.test(word) || !/\S$/u.test(before)) return null
  const found = [...FAMILY.values()].filter((name) => name.slice(1) === word)
  return found.length === 1 ? found[0] ?? null : null
}

/** `Trân` for `Trần`: no family name is written so, and one differs only in its marks. */
function withMarks(word: string): string | null {
  return EXACT.has(word.toLowerCase()) ? null : FAMILY.get(fold(word)) ?? null
}
