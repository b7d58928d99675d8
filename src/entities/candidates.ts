import {NUMBERED_PLACE_HEADS, PLACE_HEADS} from '../data/place-heads.ts'
import {RANKS} from '../data/position-titles.ts'
import type {Span} from '../model/mapped-text.ts'
import {fold} from '../util/fold.ts'

/** Words with capitals that may name somebody or something. */
export interface Candidate extends Span {
  /** Where the name begins, behind the word for a kind of place. */
  readonly name: number
  /** A word for a kind of place stands before it and belongs to it: `huyện Đức Trọng`. */
  readonly place: boolean
  /** A rank, degree or form of address stands before it: `ông Trần Văn Nam`. */
  readonly titled: boolean
  /** It begins a sentence or a part of one, where any word has a capital. */
  readonly initial: boolean
}

const EDGE = '(?![\\p{L}\\p{M}\\p{N}])'
/** `Hải`, `H'Lan`, `R'lấp`; not `UBND`. */
const SYLLABLE = `\\p{Lu}(?:['’]\\p{Lu}?)?[\\p{Ll}\\p{M}]*${EDGE}`
const CANDIDATE = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.])(?:(?<numbered>${either(NUMBERED_PLACE_HEADS)})\\s(?<number>\\p{N}{1,3}${EDGE})|(?:(?<head>${either(PLACE_HEADS)})\\s?(?=\\p{Lu}))?(?<name>${SYLLABLE}(?:\\s${SYLLABLE})*))`,
  'gu',
)
const TITLE = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${[...RANKS].sort((a, b) => b.length - a.length).join('|')})[.:]?\\s?$`, 'u')
const LONGEST_TITLE = 20
/** Between the words before and a word that has its capital from its place alone. */
const OPENING = /^[^\p{L}\p{N}]*$|[.:;!?“"(–+-]\s*$/u

/**
 * Reads names off their print: syllables with a capital in a row, with a word for a kind of place before them
 * (`thành phố Nha Trang`, `Quận 1`). Words in capitals throughout are none.
 */
export function findCandidates(sentence: string): Candidate[] {
  return [...sentence.matchAll(CANDIDATE)].map((match) => {
    const {name = match.groups?.['number'] ?? '', head, numbered} = match.groups ?? {}
    const end = match.index + match[0].length
    const before = sentence.slice(Math.max(0, match.index - LONGEST_TITLE), match.index)
    return {
      start: match.index, end, name: end - name.length, place: head !== undefined || numbered !== undefined, titled: TITLE.test(fold(before)),
      initial: OPENING.test(before) && (match.index <= LONGEST_TITLE || before.trim() !== ''),
    }
  })
}

/** One of the words, which may begin with a capital; the longer before the shorter that it begins with. */
function either(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`)).join('|')
}
