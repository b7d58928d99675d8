import {isCapitals} from '../../util/capitals.ts'
import type {Passage} from '../passage.ts'
import {cellOf, type TaskTable} from './columns.ts'

/** One task of a task table: the cells of its row, and those of the rows that go on with it. */
export interface TaskRow {
  readonly table: TaskTable
  readonly cells: readonly (readonly Passage[])[]
}

/** The rows that give tasks; those that only group others give none (GOLD, tables). */
export function taskRows(table: TaskTable): TaskRow[] {
  const rows: {table: TaskTable; cells: (readonly Passage[])[]}[] = []
  for (const [i, row] of table.rows.entries()) {
    const last = rows.at(-1)
    // The heading row printed again on the next page.
    if (/^[^a-z]*(?:stt|tt|so tt)[^a-z]*$/u.test(cellOf(table, row, 'label')?.folded ?? '')) continue
    // `(1) | (2) | (3)` below the heading row counts the columns.
    if (row.every(({folded}) => /^(?:\(?\d{1,2}\)?)?$/u.test(folded.trim()))) continue
    const text = cellOf(table, row, 'task')
    const numbered = cellOf(table, row, 'label') !== undefined
    // A row without a number whose text begins in small letters goes on with the one above.
    const further = last !== undefined && !numbered && table.columns.has('label') && /^\s*\p{Ll}/u.test(text?.text.value ?? '')
    if (text === undefined || further) {
      if (last !== undefined && !numbered) last.cells.push(row)
    } else if (!isGroup(table, row, table.rows[i + 1])) rows.push({table, cells: [row]})
  }
  return rows
}

/** A row without anybody, time or product, numbered like a heading or above rows numbered under it. */
function isGroup(table: TaskTable, row: readonly Passage[], next: readonly Passage[] | undefined): boolean {
  const label = cellOf(table, row, 'label')?.folded.replace(/[^a-z\d.]/gu, '').replace(/\.$/u, '') ?? ''
  const below = next === undefined ? '' : cellOf(table, next, 'label')?.folded.trim() ?? ''
  if (cellOf(table, row, 'lead') !== undefined) return false
  if (label !== '' && below.startsWith(`${label}.`)) return true
  const bare = cellOf(table, row, 'due') === undefined && cellOf(table, row, 'coordinate') === undefined && cellOf(table, row, 'product') === undefined
  return bare && (/^(?:[ivx]+|[a-h])?$/u.test(label) || isCapitals(cellOf(table, row, 'task')?.text.value ?? '') || row.filter((cell) => cell.text.value.trim() !== '').length === 1)
}
