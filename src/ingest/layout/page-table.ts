import type {Grid, GridCell} from './grids.ts'
import type {Page} from './page.ts'
import {findSegments, printSegment, type Segment} from './segments.ts'

/** A line of a cell, with the page it stands on. */
export interface CellLine {
  readonly segment: Segment
  readonly on: number
  readonly of: Page
}

export interface PageCell {
  readonly lines: readonly CellLine[]
  readonly colspan: number
  readonly goesOn: boolean
}

export interface PageRow {
  readonly cells: readonly PageCell[]
  /** The heading, printed once more at the top of a page. */
  readonly again: boolean
}

/** A framed table, which may go on over pages. */
export interface PageTable {
  readonly columns: readonly number[]
  readonly rows: readonly PageRow[]
}

/** How far columns may lie off on the next page, in points or in pixels of a scan. */
const NEAR = 6

/** @param on - number of the page that it stands on */
export function openTable({columns, rows}: Grid, on: number, of: Page): PageTable {
  return {columns, rows: rows.map((row) => ({cells: row.map((cell) => cellOf(cell, on, of)), again: false}))}
}

/**
 * Goes on with a table at the top of a page: a heading that is printed once more is no row, and a row that the end of
 * the page cut is put together.
 *
 * @returns null where the grid is another table
 */
export function continueTable(table: PageTable, grid: Grid, on: number, of: Page): PageTable | null {
  if (table.columns.length !== grid.columns.length || table.columns.some((x, i) => Math.abs(x - (grid.columns[i] ?? 0)) > NEAR)) return null
  const {rows} = openTable(grid, on, of)
  const heading = table.rows[0]
  const repeats = heading !== undefined && rows[0] !== undefined && textOf(rows[0]) === textOf(heading)
  const again = repeats ? [{cells: rows[0]?.cells ?? [], again: true}] : []
  const own = repeats ? rows.slice(1) : rows
  const last = table.rows.findLast((row) => !row.again)
  const next = own[0]
  const others = table.rows.filter((row) => row !== heading && row !== last)
  if (last === undefined || next === undefined || last === heading || !isCut(last, next, others)) return {columns: table.columns, rows: [...table.rows, ...again, ...own]}
  const whole = {cells: last.cells.map((cell, i) => ({...cell, lines: [...cell.lines, ...next.cells[i]?.lines ?? []]})), again: false}
  return {columns: table.columns, rows: [...table.rows.map((row) => (row === last ? whole : row)), ...again, ...own.slice(1)]}
}

/** The end of a page cut the row: its number stands on one side only, where all have one or a sentence goes on. */
function isCut(above: PageRow, below: PageRow, others: readonly PageRow[]): boolean {
  if (above.cells.length !== below.cells.length || below.cells[0]?.goesOn === true) return false
  if (printed(above.cells[0]) !== '' && printed(below.cells[0]) !== '') return false
  const rest = below.cells.slice(1).filter((cell, i) => printed(cell) !== '' && printed(above.cells[i + 1]) !== '').map(printed)
  const numbered = others.length > 0 && others.every(({cells}) => printed(cells[0]) !== '')
  return rest.length > 0 && (numbered && rest.every((text) => !/^[-–+*•]/u.test(text)) || rest.some((text) => /^[\p{Ll}\d(,;.]/u.test(text)))
}

function cellOf({words, colspan, goesOn}: GridCell, on: number, of: Page): PageCell {
  return {lines: findSegments(words).map((segment) => ({segment, on, of})), colspan, goesOn}
}

function printed(cell: PageCell | undefined): string {
  return (cell?.lines ?? []).map(({segment}) => printSegment(segment).text.trim()).join(' ')
}

function textOf({cells}: PageRow): string {
  return cells.map(printed).join('|')
}
