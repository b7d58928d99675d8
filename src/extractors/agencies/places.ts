import {PROVINCE_BY_KEY} from '../../header/province-name.ts'
import {fold} from '../../util/fold.ts'
import {readPlace, UNITS} from './area.ts'
import type {AgencyName} from './list.ts'
import {readNamed} from './named.ts'
import {nextItem} from './next-item.ts'
import type {Organ} from './organ.ts'
import {longest} from './phrases.ts'
import {phraseAt, type Word} from './words.ts'

/** A place with its unit, where the list prints one of its own. */
interface Place {
  readonly unit: string | null
  readonly from: number
  readonly to: number
}

/**
 * Organs of one kind in several places, each of which has its own: `UBND các xã: A, B và C`, `UBND các xã A, B`,
 * `UBND tỉnh A, B và C`, `Đoàn Luật sư tỉnh A, tỉnh B (cũ)`; null where the organ is one.
 */
export function placesOf(value: string, words: readonly Word[], at: number, organ: Organ): {readonly names: AgencyName[]; readonly end: number} | null {
  const text = (from: number, end: number): string => value.slice(words[from]?.start, endOf(value, words, end)).replace(/\s+/gu, ' ')
  const provinces = provincesBehind(words, organ)
  if (provinces.length > 0) {
    const whole = text(at, organ.end).replace(/^các\s/iu, '')
    return {names: provinces.map(({from, to}) => ({name: `${whole} ${text(from, to)}`, start: words[from]?.start ?? 0, end: endOf(value, words, to), many: false, vague: false})), end: provinces.at(-1)?.to ?? organ.end}
  }
  const first = firstPlace(words, at, organ)
  const unit = first === null ? null : unitBefore(words, at, first)
  if (first === null || unit === null) return null
  const shared = /^(?:cac|hai|ba|bon|nam|0?[2-9]|\d\d)$/u.test(words[unit - 1]?.value ?? '')
  const printed = text(unit, first)
  const places = readPlaces(words, first, fold(printed), shared)
  if (places.length < 2 && !(shared && first === organ.end)) return null
  // `các Đoàn Luật sư tỉnh A, tỉnh B`: each is one.
  const prefix = shared && unit - 1 === at ? '' : `${text(at, shared ? unit - 1 : unit).replace(/(^|\s)các\s/iu, '$1')} `
  const names = places.map(({unit: own, from, to}) => ({name: `${prefix}${own === null ? `${printed} ` : ''}${text(from, to)}`, start: words[from]?.start ?? 0, end: endOf(value, words, to), many: false, vague: false}))
  return places.length === 0 ? null : {names, end: places.at(-1)?.to ?? organ.end}
}

/** `các Sở Y tế: Phú Thọ, Nam Định`: the provinces whose they are. */
function provincesBehind(words: readonly Word[], {many, end}: Organ): Place[] {
  if (!many || words[end]?.gap !== ':' || !isProvince(words, end, readPlace(words, end, true))) return []
  return readPlaces(words, end, 'tinh', false)
}

/** Where a text ends before a word; `(cũ)` behind a place goes with it. */
function endOf(value: string, words: readonly Word[], end: number): number {
  const last = words[end - 1]
  if (last === undefined) return 0
  return last.gap === '(' && value[last.end] === ')' ? last.end + 1 : last.end
}

/** The word at which the first place begins; null where the organ names none, or not so that others may follow. */
function firstPlace(words: readonly Word[], at: number, organ: Organ): number | null {
  if (organ.head > 0) return null
  let from = organ.end
  while (from - 1 > at && words[from - 1]?.capital === true && words[from - 1]?.gap === '') from--
  // `UBND các xã: A, B`: the sign before the places.
  if (from === organ.end && (!organ.many || !/^:?$/u.test(words[from]?.gap ?? '.') || words[from]?.capital !== true)) return null
  return from
}

/** The first word of the unit behind which the places stand. */
function unitBefore(words: readonly Word[], at: number, first: number): number | null {
  for (let start = Math.max(at + 1, first - 3); start < first; start++) if (longest(UNITS, words, start, false)?.end === first) return start
  return null
}

/** Without a `các` and a unit of their own only provinces follow, for they are known by name. */
function readPlaces(words: readonly Word[], first: number, unit: string, shared: boolean): Place[] {
  const places: Place[] = []
  for (let from: number | null = first; from !== null; from = nextItem(words, places.at(-1)?.to ?? from)) {
    const place = readOne(words, from, unit)
    if (place === null || places.length > 0 && !shared && place.unit === null && !(isProvince(words, from, place.to) && isProvince(words, first, places[0]?.to ?? first))) break
    // `UBND các xã: Tổ chức …`: a verb rather than a place.
    if (places.length === 0 && words[place.to]?.gap === '' && words[place.to]?.value !== 'va') break
    places.push(place)
  }
  return places
}

function readOne(words: readonly Word[], at: number, unit: string): Place | null {
  const own = longest(UNITS, words, at, false)
  const from = own !== null && words[at]?.capital === false && words[own.end]?.capital === true ? own.end : at
  if (from === at && (words[at]?.capital !== true || readNamed(words, at) !== null)) return null
  const to = readPlace(words, from, true)
  if (to === from || from > at && own !== null && !isSameLevel(own.value, unit, isProvince(words, from, to))) return null
  const old = words[to]
  return {unit: from > at ? own?.value ?? null : null, from: at, to: old?.gap === '(' && /^(?:cũ|mới)$/u.test(old.printed) ? to + 1 : to}
}

/** Units of one level, folded. */
const LEVELS: readonly ReadonlySet<string>[] = [new Set(['tinh']), new Set(['huyen', 'quan', 'thi xa', 'thanh pho', 'tp', 'tx']), new Set(['xa', 'phuong', 'thi tran', 'dac khu'])]

/** What is named of another level tells where the first lies: `UBND huyện Sơn Dương, tỉnh Tuyên Quang`. */
function isSameLevel(unit: string, other: string, ofProvince: boolean): boolean {
  if (ofProvince && /^(?:thanh pho|tp)$/u.test(unit)) return /^(?:tinh|thanh pho|tp)$/u.test(other)
  return LEVELS.some((level) => level.has(unit) && level.has(other))
}

function isProvince(words: readonly Word[], from: number, to: number): boolean {
  return PROVINCE_BY_KEY.has(phraseAt(words, from, to))
}
