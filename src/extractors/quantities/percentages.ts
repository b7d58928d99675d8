import type {Span} from '../../model/mapped-text.ts'
import {NUMBER, readNumber} from './number.ts'

/** A percentage or a range of percentages as printed. */
export interface Percentage extends Span {
  /** Per hundred; two values are the ends of a range. */
  readonly value: number | readonly [number, number]
  /** A share is to change by so many points (`điểm %`). */
  readonly points: boolean
}

const SIGN = '(?:\\sdiem)?\\s?(?:%|\\(%\\)|phan tram(?![a-z]))'
/** Scans: a `5` read as `S` before the decimal mark (`Š ›47%`), and a share of a count of nothing, which is nothing (`0 (9%)`). */
const LETTER = /(?<![a-z\d])s\s?[,.›]\s?(?<part>\d{1,2})\s?%/gu
const NOTHING = /(?<=(?<![\d.,])0\s\()[69]%/gu
/** Scans: a blank or a low quotation mark within the decimal (`17 „05%`, `(56, 9%`), or the sign as `3/2` or lost. */
const SCANNED = [/(?<=\()\d{1,2},\s\d{1,2}\s?%/gu, /(?<!\d[.,]?)\d{1,3}\s["„]\s?\d{1,2}\s?%/gu, /(?<!\d[.,]?)\d{1,3},\d{1,2}\s3\/2(?!\d)/gu, /(?<=(?<![a-z\d])t[iy] le\s)\d{1,2},\d{1,2}(?=\s(?:so voi|tren)\s)/gu]
/** `60-70%`, `từ 5% đến 10%`, `20 - 30 %`, and a figure by itself. */
const FIGURE = new RegExp(
  `(?<!\\d[.,]?|[a-z](?=l))(?:(?<low>${NUMBER})(?:${SIGN})?(?<to>\\s?-\\s?|\\s(?:den|toi)\\s))?(?<high>${NUMBER})${SIGN}`, 'gu',
)

/**
 * Finds every percentage of a text, in order (DOMAIN reference §6.2): padded, spaced, with a decimal comma, misread
 * (`l00%`), ranges as one.
 *
 * @param folded - the text
 */
export function findPercentages(folded: string): Percentage[] {
  if (!/%|phan tram|\d 3\/2/u.test(folded)) return []
  const found = findScanned(folded)
  for (const match of folded.matchAll(FIGURE)) {
    const {low, high = '', to = ''} = match.groups ?? {}
    const last = readNumber(high)
    if (last === null || found.some(({start, end}) => match.index < end && match.index + match[0].length > start)) continue
    const first = low === undefined ? null : readNumber(low)
    const end = match.index + match[0].length
    const points = /\sdiem\s/u.test(match[0])
    if (first !== null && first < last) found.push({value: [first, last], points, start: match.index, end})
    else {
      const start = match.index + (low === undefined ? 0 : match[0].indexOf(high, low.length + to.length))
      if (low?.length !== undefined && folded.slice(match.index, start).includes('%')) found.push({value: first ?? 0, points, start: match.index, end: start - to.length})
      found.push({value: last, points, start, end})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function findScanned(folded: string): Percentage[] {
  const span = (match: RegExpExecArray): Span => ({start: match.index, end: match.index + match[0].length})
  const letters = Array.from(folded.matchAll(LETTER), (match) => ({...span(match), value: Number(`5.${match.groups?.['part'] ?? ''}`), points: false}))
  const nothing = Array.from(folded.matchAll(NOTHING), (match) => ({...span(match), value: 0, points: false}))
  const decimals = SCANNED.flatMap((form) => Array.from(folded.matchAll(form), (match) => {
    const [, whole = '', part = ''] = /^(\d+)\D+(\d+)/u.exec(match[0]) ?? []
    return {...span(match), value: Number(`${whole}.${part}`), points: false}
  }))
  return [...letters, ...nothing, ...decimals]
}
