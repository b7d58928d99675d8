import type {KnownTable} from '../../model/intake.ts'
import type {MappedText, Span} from '../../model/mapped-text.ts'
import type {CleanText} from '../../text/clean.ts'
import {foldBlanks, identity} from '../../util/mapped-text.ts'
import type {Line} from '../lines.ts'
import {divideRows} from './table.ts'

/** Puts the tables that the format tells onto the lines at which they open. */
export function placeTables(lines: readonly Line[], clean: CleanText, tables: readonly KnownTable[]): Line[] {
  const placed = [...lines]
  for (const known of tables) {
    const start = lineAt(lines, cleanUnit(clean, known.start).start)
    const end = lineAt(lines, cleanUnit(clean, known.end - 1).start) + 1
    const line = lines[start]
    if (line === undefined || end <= start) continue
    placed[start] = {...line, table: {start, end, ...divideRows(known.rows.map((row) => row.map((cell) => cellText(clean, cell, line.start))))}}
  }
  return placed
}

function cellText(clean: CleanText, cell: Span | null, near: number): MappedText {
  if (cell === null || cell.end <= cell.start) return identity('', near)
  const start = cleanUnit(clean, cell.start).start
  const end = cleanUnit(clean, cell.end - 1).end
  const value = clean.value.slice(start, end).replace(/<br ?\/?>/giu, (tag) => ' '.repeat(tag.length))
  return foldBlanks(identity(value, start))
}

/** What of the clean text was made from a unit of the source, or else from what follows it. */
function cleanUnit({value, at, origin, length}: CleanText, offset: number): Span {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((origin[middle] ?? 0) + (length[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const start = at[low] ?? value.length
  const end = at[low + 1] ?? value.length
  if (end - start !== length[low]) return {start, end}
  const unit = start + Math.max(0, offset - (origin[low] ?? 0))
  return {start: unit, end: unit + 1}
}

function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.end ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
