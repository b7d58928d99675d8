import type {Context} from '../extractor.ts'
import type {Span} from '../../model/mapped-text.ts'
import type {Deadline} from '../deadlines/index.ts'
import type {TimeExpression} from '../time/expression.ts'
import {yearOf} from '../time/calendar.ts'
import {findTimes} from '../time/find.ts'
import {cellOf, taskTables, type TaskTable} from './columns.ts'

/** The time bounds in the column of due dates of all task tables. */
export function tableDeadlines({passages, date}: Context): Deadline[] {
  return taskTables(passages).flatMap((table) => {
    const yearAt = countYears(headingYear(table) ?? yearOf(date))
    return table.rows.flatMap((row) => {
      const cell = cellOf(table, row, 'due')
      if (cell === undefined) return []
      return timesOf(cell.folded, table.dueHeading, yearAt(cell.folded)).map((time) => ({
        passage: cell, start: time.start, end: time.end,
        // A bare day under `thời hạn`, `hoàn thành` is the last one, not the only one.
        time: time.relation === 'on' && !time.marked && /thoi han|hoan thanh|han|ket thuc|tien do/u.test(table.dueHeading) ? {...time, relation: 'by' as const, from: null} : time,
      }))
    })
  })
}

/** The year of each cell, from the top on: behind the months at the end of a year come those of the next, as in a plan of a school year. */
function countYears(first: number | null): (folded: string) => number | null {
  let year = first
  let last = 0
  return (folded) => {
    const {month, own} = /(?<![a-z])thang\s?(?<month>\d{1,2})(?:\s?[/.-]\s?(?<own>(?:19|20)\d\d))?/u.exec(folded)?.groups ?? {}
    if (own !== undefined) year = Number(own)
    else if (month !== undefined && year !== null && last >= 8 && Number(month) <= 7) year++
    if (month !== undefined) last = Number(month)
    return year
  }
}

/** Words that a cell leaves out because its heading says them: `6/2025`, `2026`, `2026 - 2030`. */
const UNSAID: readonly (readonly [string, RegExp])[] = [
  ['thang ', /^\s*0?(?:[1-9]|1[0-2])\s?[/.-]\s?(?:19|20)\d\d\s*$/u],
  ['giai doan ', /^\s*(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\s*$/u],
  ['nam ', /^\s*(?:19|20)\d\d\s*$/u],
]

/** A month or a quarter, or several, without a year: `Tháng 3`, `Tháng 3 - 5`, `Quý II, III`. */
const YEARLESS = /(?<![a-z])(?:thang|quy)\s?(?:\d{1,2}|[ivx]{1,3})(?:\s?(?:[-–,]|va|den)\s?(?:thang\s|quy\s)?(?:\d{1,2}|[ivx]{1,3}))*\s*$/u

function timesOf(folded: string, heading: string, year: number | null): TimeExpression[] {
  if (year !== null && !/(?:19|20)\d\d/u.test(folded)) {
    if (/^[^a-z]*thang/u.test(heading) && /^\s*\d{1,2}\s*$/u.test(folded)) return timesOf(`thang ${folded.trim()}`, '', year).map((time) => ({...time, ...printedIn(folded)}))
    if (YEARLESS.test(folded)) return findTimes(`${folded.trimEnd()}/${String(year)}`, year).map((time) => ({...time, end: Math.min(time.end, folded.trimEnd().length)}))
  }
  const span = spanOf(folded, year)
  if (span !== null) return [span]
  const unsaid = UNSAID.find(([, form]) => form.test(folded))?.[0]
  if (unsaid === undefined) return findTimes(folded, year)
  return findTimes(unsaid + folded.trim(), year).map((time) => ({...time, ...printedIn(folded)}))
}

/** `Tháng 6 - 7/2019`, `22/9 - 05/10/2025`: the first takes what it lacks from the last. Null where the cell is something else. */
function spanOf(folded: string, year: number | null): TimeExpression | null {
  const {unit = '', first = '', last = '', of} = /^\s*(?:tu\s)?(?<unit>thang\s|ngay\s)?(?<first>\d{1,2}(?:\s?[/.]\s?\d{1,2})?)\s?(?:[-–]|den)\s?(?:thang\s|ngay\s)?(?<last>\d{1,2}(?:\s?[/.]\s?\d{1,2})?)(?:\s?[/.]\s?(?<of>(?:19|20)\d\d))?[\s.;]*$/u.exec(folded)?.groups ?? {}
  const own = of ?? year?.toString()
  const months = unit === 'thang ' && !/[/.]/u.test(first + last)
  const days = /[/.]/u.test(last)
  if (own === undefined || !months && !days) return null
  const month = /[/.]\s?\d+$/u.exec(last)?.[0] ?? ''
  const told = months ? `thang ${first}/${own}` : `ngay ${/[/.]/u.test(first) ? first : first + month}/${own}`
  const [from, to] = [told, months ? `thang ${last}/${own}` : `ngay ${last}/${own}`].map((text) => findTimes(text, year)[0])
  if (from?.from == null || to?.to == null || from.from > to.to) return null
  return {...to, relation: 'between', from: from.from, to: to.to, ...printedIn(folded)}
}

/** Where what a cell says stands in it. */
function printedIn(folded: string): Span {
  return {start: folded.length - folded.trimStart().length, end: folded.trimEnd().length}
}

/** A year in the heading holds for the cells: `Thời gian (Năm 2026)`. */
function headingYear({dueHeading}: TaskTable): number | null {
  const year = /(?:19|20)\d\d/u.exec(dueHeading)?.[0]
  return year === undefined ? null : Number(year)
}
