import type {Context} from '../extractor.ts'
import type {Deadline} from '../deadlines/index.ts'
import {findTimes} from '../time/find.ts'
import {cellOf, taskTables, type TaskTable} from './columns.ts'

/** The time bounds in the column of due dates of all task tables. */
export function tableDeadlines({passages, date}: Context): Deadline[] {
  const year = date === null ? null : Number(date.slice(0, 4))
  return taskTables(passages).flatMap((table) => table.rows.flatMap((row) => {
    const cell = cellOf(table, row, 'due')
    if (cell === undefined) return []
    return findTimes(cell.folded, yearOf(table) ?? year).map((time) => ({
      passage: cell, start: time.start, end: time.end,
      // A bare day under `thời hạn`, `hoàn thành` is the last one, not the only one.
      time: time.relation === 'on' && !time.marked && /thoi han|hoan thanh|han/u.test(table.dueHeading) ? {...time, relation: 'by' as const, from: null} : time,
    }))
  }))
}

/** A year in the heading holds for the cells: `Thời gian (Năm 2026)`. */
function yearOf({dueHeading}: TaskTable): number | null {
  const year = /(?:19|20)\d\d/u.exec(dueHeading)?.[0]
  return year === undefined ? null : Number(year)
}
