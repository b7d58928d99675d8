import {readPlace} from './area.ts'
import {isStop} from './name.ts'
import type {AgencyName} from './list.ts'
import {nextItem} from './next-item.ts'
import {longest, phrases} from './phrases.ts'
import {phraseAt, printedAt, type Word} from './words.ts'

/** Units whose authorities are meant where the unit itself is told to do something. */
const UNITS = phrases(['huyen', 'quan', 'thi xa', 'thanh pho', 'xa', 'phuong', 'thi tran', 'dac khu'].map((unit) => [unit, true]))
/** Words before them with which work is given. */
const ORDERED = /(?:^| )(?:rieng|giao|giao cho|yeu cau|de nghi)$/u
/** What is said of a place rather than told to those who govern it. */
const OF_A_PLACE = /^(?:hien |co |dat |la |thuoc |nam |tren |duoc |da |dang |hoan thanh xay dung)/u

/** Whether such a unit may begin with a word, folded. */
export function mayBeginLocality(word: string): boolean {
  return UNITS.next?.has(word) === true
}

/**
 * Named districts and communes that are told to do something: `Riêng huyện A và huyện B lập đội …`, `Giao xã C tổ chức …`. They
 * open their sentence or stand behind an order, and a verb follows them.
 *
 * @returns null where the places are only places
 */
export function readLocalities(value: string, words: readonly Word[], at: number): {readonly names: readonly AgencyName[]; readonly end: number} | null {
  const opens = at === 0 || /[.;:]/u.test(words[at]?.gap ?? '') || ORDERED.test(phraseAt(words, Math.max(0, at - 2), at))
  if (!opens) return null
  const names: AgencyName[] = []
  let end = at
  for (let from: number | null = at; from !== null; from = nextItem(words, end)) {
    const unit = longest(UNITS, words, from, false)
    const to = unit === null ? from : readPlace(words, unit.end)
    if (unit === null || to === unit.end) break
    names.push({name: printedAt(value, words, from, to), start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, many: false, vague: false})
    end = to
  }
  return names.length > 0 && words[end]?.gap === '' && isStop(words, end) && !OF_A_PLACE.test(`${phraseAt(words, end, end + 3)} `) ? {names, end} : null
}
