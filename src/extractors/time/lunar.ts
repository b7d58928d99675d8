import {expression, type TimeExpression, type TimeRelation} from './expression.ts'

const BOUND: Readonly<Record<string, TimeRelation>> = {truoc: 'before', den: 'by', vao: 'on', trong: 'in', tu: 'from', sau: 'after'}
const DAY = '(?:ngay\\s|mung\\s|mong\\s){0,2}(?:\\d{1,2}|ram)\\s?(?:/\\s?|thang\\s)(?:\\d{1,2}|gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi|chap)'
const YEAR = '(?:\\s(?:nam\\s)?(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy)\\s(?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi))'
/** What any of them has; most texts have none. */
const HINT = /am lich|thang (?:gieng|chap)|nam (?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) /u
const LUNAR = new RegExp(`(?<![a-z\\d/])(?:(?<bound>truoc|den|vao|trong|tu|sau)\\s)?${DAY}(?:${YEAR}?\\s?\\(?(?:theo )?am lich\\)?${YEAR}?|${YEAR})(?![a-z])`, 'gu')

/**
 * Finds days of the lunar calendar: `trước ngày 10/3 âm lịch`, `ngày 25 tháng Chạp năm Giáp Thìn`. They stay as printed:
 * which day of the solar year they are the text does not say.
 *
 * @param folded - the text
 */
export function findLunar(folded: string): TimeExpression[] {
  if (!HINT.test(folded)) return []
  return [...folded.matchAll(LUNAR)].map((match) => {
    const bound = match.groups?.['bound'] ?? null
    return expression({start: match.index, end: match.index + match[0].length}, {unit: 'lunar', relation: bound === null ? 'on' : BOUND[bound] ?? 'on', marked: bound !== null, bound})
  })
}
