import {BARE_STARTS} from '../../data/class-nouns.ts'
import {CAPITAL_BODIES, DEPUTIES_OF, ROLE_BODIES} from '../../data/organ-heads.ts'
import {SURNAMES} from '../../data/surnames.ts'
import {fold} from '../../util/fold.ts'
import {readArea} from './area.ts'
import {isPolice, POLICE, readBareClass, readClass} from './classes.ts'
import {isStop} from './name.ts'
import {mayBeginName, readNamed, readOffice} from './named.ts'
import {begins, longest, phrases} from './phrases.ts'
import {isPrintedHead} from './printed.ts'
import {phraseAt, type Word} from './words.ts'

/** The name of an organ, or of a class of organs, in a run of words. */
export interface Organ {
  /** The word behind it. */
  readonly end: number
  /** It stands for all organs of a kind. */
  readonly many: boolean
  /** It names nobody in particular (`các đơn vị liên quan`). */
  readonly vague: boolean
  /** How many of its words go for each item of a list: `Sở` in `Sở Y tế, Tư pháp`; 0 where none do. */
  readonly head: number
}

/** Bodies by what they do; true where they need a capital. */
const BODIES = phrases([...ROLE_BODIES.map((body) => [body, false] as const), ...CAPITAL_BODIES.map((body) => [body, true] as const)])

/** Houses whose head needs no name of theirs. */
const OWN_HOUSES = phrases(['xi nghiep', 'cong ty', 'trung tam', 'benh vien', 'chi nhanh', 'nha may', 'vien', 'tram'].map((house) => [house, true]))

/** Committees of the Party of one level, named one after the other. */
const COMMITTEE = /^(?:huyen|thi|thanh|quan|dang) uy$/u

/** Whether the name of an organ may begin with a word, folded: a quick look before the reading. */
export function mayBeginOrgan(word: string): boolean {
  return word === 'cac' || COUNTS.has(word) || mayBeginName(word) || begins(BODIES, word) || BARE_STARTS.has(word) || POLICE.test(word)
}

/** Reads an organ, a class of organs or the office that stands for one; null where none begins at the word. */
export function readOrgan(words: readonly Word[], at: number): Organ | null {
  const office = readOffice(words, at)
  if (office > at && words[office]?.gap === '') {
    const headed = readPlain(words, office, /^(?:thu|nguoi|lanh)$/u.test(words[at]?.value ?? '') ? 1 : Infinity)
    // An office makes somebody of a class that names nobody, unless only those concerned or all places are meant.
    if (headed !== null) return {...headed, vague: headed.vague && (/^(?:quan|phuong)$/u.test(words[headed.end - 1]?.value ?? '') || words[at]?.value === 'nguoi'), head: headed.head === 0 ? 0 : headed.head + office - at}
  }
  // `Giám đốc Xí nghiệp phân công người trực`: of the house that is meant.
  if (office > at && words[office]?.gap === '' && words[office].capital) {
    const house = longest(OWN_HOUSES, words, office)
    if (house !== null && words[house.end]?.gap === '' && words[house.end]?.capital === false && isStop(words, house.end)) return {end: house.end, many: false, vague: false, head: 0}
  }
  // `Khối trưởng của 5 khối thi đua`.
  if (office > at && words[office]?.value === 'cua' && words[office].gap === '') {
    const counted = /^\d+$/u.test(words[office + 1]?.value ?? '') ? office + 2 : office + 1
    const headed = words[counted]?.value === 'cac' ? readClass(words, counted) : counted > office + 1 ? readBareClass(words, counted, 1) : null
    if (headed !== null) return {...headed, vague: false, head: 0}
  }
  return readPlain(words, at, 2)
}

/** `Hai Ban của Hội đồng nhân dân`, `02 Đồn Biên phòng`: what has a capital behind a number is a class of that many. */
function isCounted(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  // `2 Sở Y tế` at the beginning of a line is the second row.
  const counted = COUNT.test(words[at]?.printed ?? '') && (at > 0 && words[at]?.gap === '' || !/^[2-9]$/u.test(words[at]?.printed ?? ''))
  return counted && next?.gap === '' && next.capital && /^(?:ban|phong|don|so|doi|hat|tram|chi)$/u.test(next.value) && isPrintedHead(words, at + 1) && phraseAt(words, at + 1, at + 3) !== 'don vi'
}

const COUNTS: ReadonlySet<string> = new Set(['hai', 'ba', 'bon', 'nam', ...[2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [`${digit}`, `0${digit}`])])
const COUNT = /^(?:hai|ba|bốn|năm|0?[2-9])$/iu

/** @param least - how many nouns a class without `các` must have */
function readPlain(words: readonly Word[], at: number, least: number): Organ | null {
  const first = words[at]?.value
  if (first === 'cac' || isCounted(words, at)) return readClass(words, at)
  if (isPolice(words[at])) return {end: at + 1, many: false, vague: false, head: 0}
  // `Huyện ủy, thành ủy, đảng ủy trực thuộc …`: a class, for none is named.
  if (words[at + 2]?.gap === ',' && words[at + 2]?.capital === false && COMMITTEE.test(phraseAt(words, at, at + 2)) && COMMITTEE.test(phraseAt(words, at + 2, at + 4))) return readBareClass(words, at, 1)
  return readNamed(words, at) ?? readBody(words, at) ?? readBareClass(words, at, least)
}

function readBody(words: readonly Word[], at: number): Organ | null {
  const deputy = readDeputy(words, at)
  if (deputy > at) return {end: deputy, many: false, vague: false, head: 0}
  const body = longest(BODIES, words, at)
  if (body === null || isPerson(words, at, body.end) || body.value && words[at]?.capital !== true) return null
  // `Chánh Thanh tra các bộ, ngành`: of each of them.
  const whole = words[body.end]?.value === 'cac' && words[body.end]?.gap === '' && words[at]?.value === 'chanh' ? readClass(words, body.end) : null
  return {end: whole?.end ?? readBodyArea(words, body.end), many: true, vague: false, head: 0}
}

const DEPUTIES = phrases(DEPUTIES_OF.map((head) => [fold(`phó ${head}`), true]))

/** A deputy told by the field: `Phó Hiệu trưởng phụ trách chuyên môn`; `at` where none is. */
function readDeputy(words: readonly Word[], at: number): number {
  const title = words[at]?.capital === true ? longest(DEPUTIES, words, at, false) : null
  if (title === null) return at
  const from = phraseAt(words, title.end, title.end + 2) === 'phu trach' ? title.end + 2 : title.end
  let i = from
  while (i - from < 6 && words[i]?.gap === '' && words[i]?.capital === false && !isStop(words, i)) i++
  // `… (PGS. TS. Nguyễn Văn Hai)` names the person.
  return i > from && words[i]?.gap.startsWith('(') !== true ? i : at
}

/** `Hiệu trưởng Nguyễn Văn Hai`: somebody by name, rather than whoever has the office. */
function isPerson(words: readonly Word[], from: number, at: number): boolean {
  const name = words[at]
  // A deputy is one of several persons.
  if (words[from - 1]?.value === 'pho' && words[from]?.gap === '') return true
  return HOLDERS.test(words[at - 1]?.value ?? '') && words[from]?.value !== 'nha' && name?.gap === '' && name.capital && words[at + 1]?.capital === true && SURNAME_KEYS.has(name.printed.toLowerCase())
}

/** Last words of titles that somebody holds. */
const HOLDERS = /^(?:truong|doc|kho|quy|thu|nhiem|toan|vien)$/u
const SURNAME_KEYS: ReadonlySet<string> = new Set(SURNAMES.map((name) => name.toLowerCase()))

/** `Liên danh Công ty …`: half a word is no place. */
function readBodyArea(words: readonly Word[], at: number): number {
  const {end} = readArea(words, at)
  const next = words[end]
  return end === at + 1 && words[at]?.capital === true && next?.gap === '' && !next.capital && !isStop(words, end) && readArea(words, end).end === end ? at : end
}
