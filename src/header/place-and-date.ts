import {readDigits} from '../util/digits.ts'
import {key} from '../util/fold.ts'
import {trimEnd} from '../util/trim-end.ts'
import {provinceNamed} from './province-name.ts'

/** Địa danh and date of a header; offsets count in the text they were read from. */
export interface PlaceAndDate {
  readonly place: string | null
  readonly placeStart: number
  readonly placeEnd: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** Something is printed for day or month, but no number: a stamp may tell it. */
  readonly unreadable: boolean
  readonly dateStart: number
  readonly dateEnd: number
}

const DATE = /ng(?!he(?![a-z]))[a-z]{1,2}[\s.,:]{0,20}(?<day>(?!ng)\S{0,4}?(?:\s\d)?)[\s.,]{0,20}th[^\s\d]{1,2}n?[gqo]?\s{0,20}(?<month>\S{0,8}?(?:\smot|\shai)?)[\s.,]{0,20}n[a-z]m(?:\s{0,20}(?<year>[^\s,;]{1,6}(?:\s\d\d(?!\d))?))?/du

/** `…, ngày 12/3/2018`, `…, 12/3/2018`: a whole cell. */
const IN_DIGITS = /(?<=^\p{Lu}[\p{L} .'–-]{1,40},\s{0,3}|^)(?:[Nn]gày\s{0,3}|(?<=,\s{0,3}))(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>(?:19|20)\d\d)\.?$/du

/** `Nghệ An, tháng 7 năm 2017`: no place is left for the day; a whole cell. */
const WITHOUT_DAY = /(?<=^[a-z][a-z .'-]{1,40},\s{0,3})thang\s{1,3}(?<month>\d{1,2})\s{1,3}nam\s{1,3}(?<year>(?:19|20)\d\d)\.?$/du

const MONTHS = ['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai']

/**
 * Reads `Nghệ An, ngày 07 tháng 7 năm 2017` (NĐ 30/2020/NĐ-CP Phụ lục I mục II.4), with blanks, signs misread,
 * or the month in words.
 *
 * @returns null where no date form is there
 */
export function readPlaceAndDate(text: string, folded: string): PlaceAndDate | null {
  const match = DATE.exec(folded) ?? IN_DIGITS.exec(text) ?? WITHOUT_DAY.exec(folded)
  const groups = match?.indices?.groups
  if (!match || !groups) return null
  const part = (name: string): string => {
    const at = groups[name]
    return at === undefined ? '' : text.slice(at[0], at[1])
  }
  const day = numberOf(part('day'), 31)
  const month = monthOf(part('month'))
  const year = yearOf(part('year'))
  const before = text.slice(0, match.index)
  const printed = trimEnd(before.replace(/^[\s"'“_.,:;=|*-]+/u, ''), /[\s,.;:_-]/u)
  const placeStart = printed === '' ? match.index : before.indexOf(printed)
  return {
    place: printed === '' || !/\p{Lu}/u.test(printed) ? null : provinceNamed(printed) ?? printed,
    placeStart, placeEnd: placeStart + printed.length,
    year, month, day,
    unreadable: (day === null && isPrinted(part('day'))) || (month === null && isPrinted(part('month'))),
    dateStart: match.index, dateEnd: match.index + match[0].trimEnd().length,
  }
}

/** ISO day, or its month or year where the rest is missing. */
export function isoDate(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null) return null
  if (month === null) return String(year)
  const prefix = `${year}-${String(month).padStart(2, '0')}`
  return day === null || day > daysIn(year, month) ? prefix : `${prefix}-${String(day).padStart(2, '0')}`
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function numberOf(printed: string, most: number): number | null {
  const digits = readDigits(printed.replace(/[.,…_]/gu, ''), 2)
  if (digits === null || Number(digits) < 1 || Number(digits) > most) return null
  return Number(digits)
}

function monthOf(printed: string): number | null {
  const word = MONTHS.indexOf(key(printed))
  return word >= 0 ? word + 1 : numberOf(printed, 12)
}

function yearOf(printed: string): number | null {
  const digits = readDigits(trimEnd(printed, /[.,…_/*]/u), 4)
  return digits !== null && /^(?:19|20)\d\d$/u.test(digits) ? Number(digits) : null
}

function isPrinted(printed: string): boolean {
  return /[^\s.…_]/u.test(printed)
}
