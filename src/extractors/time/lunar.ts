import {expression, type TimeExpression, type TimeRelation} from './expression.ts'
import {BOUND} from './points.ts'

const MONTH = '(?:\\d{1,2}|gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi(?: mot| hai)?|chap)'
const DAY = `(?:ngay\\s|mung\\s|mong\\s){0,2}(?:\\d{1,2}|ram)\\s?(?:[/-]\\s?|thang\\s)${MONTH}`
const YEAR = '(?:\\s(?:nam\\s)?(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy)\\s(?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi))'
/** What only the lunar calendar has: Tết, the full moon, the first and the last month by their names. */
const NAMED = `(?:(?:ngay\\s)?(?:mung|mong)\\s\\d{1,2}\\stet|(?:ngay\\s)?ram\\sthang\\s${MONTH}|(?:ngay\\s|mung\\s|mong\\s){1,2}\\d{1,2}\\sthang\\s(?:gieng|chap))${YEAR}?`
const LUNAR = new RegExp(`(?<![a-z\\d/])(?:${BOUND}\\s)?(?:${DAY}(?:${YEAR}?,?\\s?\\(?(?:theo )?am lich\\)?${YEAR}?|${YEAR})|${NAMED})(?![a-z])`, 'gu')
/** What any of them has; most texts have none. */
const HINT = /am lich|(?<![a-z])(?:tet|ram )|thang (?:gieng|chap)|nam (?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) /u

/**
 * Finds days of the lunar calendar: `trước ngày 10/3 âm lịch`, `ngày 25 tháng Chạp năm Giáp Thìn`, `mùng 1 Tết`. They stay
 * as printed: which day of the solar year they are the text does not say.
 *
 * @param folded - the text
 */
export function findLunar(folded: string): TimeExpression[] {
  if (!HINT.test(folded)) return []
  return Array.from(folded.matchAll(LUNAR), (match) => {
    const bound = match.groups?.['bound'] ?? null
    return expression({start: match.index, end: match.index + match[0].length}, {unit: 'lunar', relation: relationOf(bound), marked: bound !== null, bound})
  })
}

function relationOf(bound: string | null): TimeRelation {
  if (bound === null || bound === 'vao') return 'on'
  if (bound === 'trong') return 'in'
  if (bound.endsWith('truoc')) return 'before'
  return bound === 'sau' ? 'after' : bound.endsWith('tu') ? 'from' : 'by'
}
