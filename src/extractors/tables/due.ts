import type {Context} from '../extractor.ts'
import type {Deadline} from '../deadlines/index.ts'
import type {TimeExpression} from '../time/expression.ts'
import {yearOf} from '../time/calendar.ts'
import {findTimes} from '../time/find.ts'
import {cellOf, taskTables, type TaskTable} from './columns.ts'

/** The time bounds in the column of due dates of all task tables. */
export function tableDeadlines({passages, date}: Context): Deadline[] {
  const year = yearOf(date)
  return taskTables(passages).flatMap((table) => table.rows.flatMap((row) => {
    const cell = cellOf(table, row, 'due')
    if (cell === undefined) return []
    return timesOf(cell.folded, headingYear(table) ?? year).map((time) => ({
      passage: cell, start: time.start, end: time.end,
      // A bare day under `thời hạn`, `hoàn thành` is the last one, not the only one.
      time: time.relation === 'on' && !time.marked && /thoi han|hoan thanh|han/u.test(table.dueHeading) ? {...time, relation: 'by' as const, from: null} : time,
    }))
  }))
}

/** Words that a cell leaves out because its heading says them: `6/2025`, `2026`, `2026 - 2030`. */
const UNSAID: readonly (readonly [string, RegExp])[] = [
  ['thang ', /^\s*0?(?:[1-9]|1[0-2])\s?[/.-]\s?(?:19|20)\d\d\s*$/u],
  ['giai doan ', /^\s*(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\s*$/u],
  ['nam ', /^\s*(?:19|20)\d\d\s*$/u],
]

function timesOf(folded: string, year: number | null): TimeExpression[] {
  const unsaid = UNSAID.find(([, form]) => form.test(folded))?.[0]
  if (unsaid === undefined) return findTimes(folded, year)
  return findTimes(unsaid + folded.trim(), year).map((time) => ({...time, start: folded.length - folded.trimStart().length, end: folded.trimEnd().length}))
}

/** A year in the heading holds for the cells: `Thời gian (Năm 2026)`. */
function headingYear({dueHeading}: TaskTable): number | null {
  const year = /(?:19|20)\d\d/u.exec(dueHeading)?.[0]
  return year === undefined ? null : Number(year)
}
