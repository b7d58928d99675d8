import {NO_PLACES} from '../data/place-heads.ts'
import {PROVINCES} from '../data/provinces.ts'
import {SURNAMES} from '../data/surnames.ts'
import type {Entity} from '../model/document.generated.ts'
import type {Span} from '../model/mapped-text.ts'
import type {Candidate} from './candidates.ts'
import type {Chunk} from './chunks.ts'

/** A name that was found in a sentence. */
export interface Name extends Span {
  readonly type: Entity['type']
  /** The share of such names that were right on real documents: `docs/entities.md`. */
  readonly confidence: number
  /** In what tagger and print agree. */
  readonly evidence: string
}

const PERSON = {confidence: 0.9, evidence: 'tagged as a name, and it has a family name or a title'}
const PLACE_WITH_HEAD = {confidence: 0.95, evidence: 'tagged as a name, and a word for a kind of place stands before it'}
const KNOWN_PLACE = {confidence: 0.95, evidence: 'tagged as a name, and a province is called so'}
const BARE_PLACE = {confidence: 0.75, evidence: 'tagged as a place, and nothing in the print speaks against it'}
const ORGANISATION = {confidence: 0.9, evidence: 'tagged as an organisation, and nothing in the print speaks against it'}

const FAMILY = new Set(SURNAMES)
const PROVINCE = new Set(PROVINCES.flatMap(({name, spellings}) => [name, ...spellings]))
/** Forms of address at the beginning of a sentence, where they have a capital as the name behind them. */
const ADDRESS = /^(?:Ông|Bà|Anh|Chị|Cô|Tướng)\s/u

/**
 * Decides what a candidate names. A tagger made for news is not to be trusted on administrative text, so the print has to
 * agree: a person has a family name, a place a word for its kind or two syllables that begin no organ's name.
 *
 * @param chunks - what the tagger took for names in the sentence
 * @returns null where tagger and print do not agree
 */
export function judge(sentence: string, candidate: Candidate, chunks: readonly Chunk[]): Name | null {
  const {end} = candidate
  const near = chunks.filter((chunk) => chunk.start < end && chunk.end > candidate.name)
  const first = near[0]
  if (first === undefined) return null
  const kinds = new Set(near.map(({kind}) => kind))
  const called = sentence.slice(candidate.name, end)
  if (candidate.place && !isPersonBehindProvince(sentence, candidate, called)) return {type: 'place', start: candidate.start, end, ...PLACE_WITH_HEAD}
  const person = findPerson(called, candidate.titled, kinds.has('PER'))
  if (person !== null) return {type: 'person', start: end - person.length, end, ...PERSON}
  // The first word of a sentence has a capital whatever it is: what the tagger left out is no part of the name.
  const start = candidate.initial ? Math.max(candidate.name, first.start) : candidate.name
  const name = sentence.slice(start, end)
  const syllables = name.split(/\s/u)
  if (PROVINCE.has(name)) return {type: 'place', start, end, ...KNOWN_PLACE}
  if (kinds.has('LOC') && isBarePlace(syllables)) return {type: 'place', start, end, ...BARE_PLACE}
  return findOrganisation(sentence, candidate, first)
}

/** `Chủ tịch Ủy ban nhân dân tỉnh Trần Văn Nam`: no province has such a name. */
function isPersonBehindProvince(sentence: string, {start, name}: Candidate, called: string): boolean {
  return /^tỉnh/iu.test(sentence.slice(start, name)) && !PROVINCE.has(called) && FAMILY.has(called.split(/\s/u)[0] ?? '')
}

/** The name without the form of address that is printed as a part of it; null where it is none of a person. */
function findPerson(called: string, titled: boolean, tagged: boolean): string | null {
  const bare = called.replace(ADDRESS, '')
  const family = (name: string): boolean => FAMILY.has(name.split(/\s/u)[0] ?? '')
  const addressed = bare !== called && family(bare)
  const name = addressed ? bare : called
  const count = name.split(/\s/u).length
  if (count > 5) return null
  return (titled || addressed ? count >= 2 && (tagged || family(name)) : count >= 3 && tagged && family(name)) ? name : null
}

/** Two to four syllables, none of them a numeral (`Phần I`), of which the first begins no name of another kind. */
function isBarePlace(syllables: readonly string[]): boolean {
  return syllables.length >= 2 && syllables.length <= 4 && !NO_PLACES.has(syllables[0] ?? '') && syllables.every((syllable) => syllable === 'Y' || /\p{Ll}/u.test(syllable))
}

/** A tagged stretch that ends no earlier than the words with capitals; of one syllable there is only the Party. */
function findOrganisation(sentence: string, candidate: Candidate, {kind, start, end}: Chunk): Name | null {
  const name = sentence.slice(start, end)
  const whole = kind === 'ORG' && start <= candidate.name && end >= candidate.end && (name === 'Đảng' || /\s/u.test(name))
  return whole && !/^(?:[Ll]uật|Bộ\s(?:Luật|\p{Ll}))/u.test(name) ? {type: 'organisation', start, end, ...ORGANISATION} : null
}
