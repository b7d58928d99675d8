import {isCapitals} from '../../util/capitals.ts'
import type {MappedText} from '../../model/mapped-text.ts'
import {foldBlanks, identity, joinTexts} from '../../util/mapped-text.ts'
import type {Line} from '../lines.ts'
import {divideRows, type Table} from './table.ts'

interface Cell {
  /** Where it begins: by sign in aligned text, by cell where tabs part them. */
  readonly column: number
  readonly text: MappedText
}

/**
 * Reads a table whose columns are kept apart by tabs or wide gaps, as PDF tools print it.
 *
 * @param from - index of the line that may open it
 * @returns null where fewer than three of the lines from there on have three cells
 */
export function readAlignedTable(lines: readonly Line[], from: number): Table | null {
  const first = lines[from]
  if (first?.kind !== 'text' || splitCells(first).length < 3) return null
  const rows: Cell[][] = []
  let end = from
  let wide = 0
  let prose = 0
  let before = from
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    if (line.kind === 'blank') {
      if (i - end > 3) break
      continue
    }
    const cells = splitCells(line)
    if (cells.length >= 3) wide++
    prose = cells.length === 1 && (line.value.length > 70 || opensProse(line)) ? prose + 1 : 0
    if (cells.length === 1 && (opensProse(line) || i > end && opensSection(first, line))) break
    if (prose > 1) {
      // The first of its lines was none of the table either.
      rows.pop()
      end = before
      break
    }
    before = end
    rows.push(cells)
    end = i + 1
  }
  if (wide < 3 || wide < rows.length * 0.3) return null
  return assemble(rows, from, end)
}

function splitCells(line: Line): Cell[] {
  const cells: Cell[] = []
  const tabbed = line.value.includes('\t')
  let from = 0
  // A tab counts as eight blanks of an indent.
  let tabs = line.indent >> 3
  for (const match of [...line.value.matchAll(/\t\s*|\s{3,}|\s{2}(?<=^(?:S?TT|\d{1,3}|[IVX]{1,4})\.?\s{2})/gu), null]) {
    const to = match?.index ?? line.value.length
    if (to > from) cells.push({column: tabbed ? tabs : line.indent + from, text: identity(line.value.slice(from, to), line.start + from)})
    tabs += match?.[0].match(/\t/gu)?.length ?? 0
    from = to + (match?.[0].length ?? 0)
  }
  return cells
}

function opensProse(line: Line): boolean {
  return /^[^\p{L}\d]{0,3}[A-ZĐ]\s?[.),/]\s/u.test(line.value) && isCapitals(line.value) || /^[^a-z\d]{0,3}(?:[ivx]{1,4}\s?[.,/-]\s|phu luc|bieu (?:so )?\d|noi nhan|tren day|kinh gui|dieu \d)/u.test(line.folded)
}

/** `4. Trách nhiệm các đơn vị` behind a blank line: where tabs part the cells, the number of a row is a cell of its own. */
function opensSection(first: Line, line: Line): boolean {
  return first.value.includes('\t') && /^\d{1,2}(?:\.\d{1,2})*[.)/]\s*\p{Lu}/u.test(line.value)
}

/** Cells go to the column whose start is nearest; a line that has nothing in the first column goes on the row above. */
function assemble(lines: readonly Cell[][], start: number, end: number): Table | null {
  const starts = startsOf(lines)
  const placed = lines.map((cells) => cells.flatMap((cell) => splitAt(cell, starts)).map((cell) => ({at: nearest(starts, cell.column), text: cell.text})))
  const numbered = placed.map((cells) => cells.some(({at}) => at === 0))
  const below = placed.filter((_, i) => numbered[i]).slice(1)
  const top = below.filter((cells) => cells.some(({at, text}) => at === 1 && /^\P{L}*\p{Lu}/u.test(text.value))).length
  const opens = openings(numbered, top < below.length * 0.8)
  const rows: MappedText[][][] = []
  for (const [i, cells] of placed.entries()) {
    if (opens.has(i)) rows.push(starts.map(() => []))
    for (const {at, text} of cells) rows.at(-1)?.[at]?.push(text)
  }
  const joined = rows.map((row) => row.map((parts) => (parts.length === 0 ? identity('') : foldBlanks(joinTexts(parts)))))
  return {start, end, ...divideRows(joined)}
}

/** Where a cell fills its column, only two blanks part it from the next: it is split where another column begins. */
function splitAt({column, text}: Cell, starts: readonly number[]): Cell[] {
  const at = starts.find((start) => start > column && text.value.slice(start - column - 2, start - column) === '  ' && text.value.length > start - column)
  if (at === undefined) return [{column, text}]
  const first = text.value.slice(0, at - column).trimEnd()
  const offset = text.origin[0] ?? 0
  return [{column, text: identity(first, offset)}, ...splitAt({column: at, text: identity(text.value.slice(at - column), offset + at - column)}, starts)]
}

/** How near two cells of one column may begin, in signs. */
const NEAR = 4

/**
 * Where the columns begin: by the line with the most cells, and where cells of other lines begin one under another between
 * them, for where a number is centred in its row no line has all cells.
 */
function startsOf(lines: readonly Cell[][]): number[] {
  const widest = lines.reduce<readonly Cell[]>((most, cells) => (cells.length > most.length ? cells : most), [])
  const starts = widest.map(({column}) => column)
  const counts = new Map<number, number>()
  for (const {column} of lines.flat()) counts.set(column, (counts.get(column) ?? 0) + 1)
  for (const [column, count] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (count > 1 && count >= lines.length / 5 && starts.every((start) => Math.abs(start - column) >= NEAR)) starts.push(column)
  }
  return starts.sort((a, b) => a - b)
}

/**
 * The lines with which rows begin. Where the first line has nothing in the first column, that column is centred in its
 * rows: as many lines of a row stand above its number as below it.
 *
 * @param numbered - which lines have something in the first column
 * @param centred - the lines of numbers do not begin the text of their rows, so that it is not only the heading that is centred
 */
function openings(numbered: readonly boolean[], centred: boolean): ReadonlySet<number> {
  const opens = new Set<number>([0])
  let above = Math.max(0, numbered.indexOf(true))
  let end = above
  const symmetric = centred && above > 0
  for (let i = above + 1; i < numbered.length; i++) {
    if (numbered[i] !== true) continue
    const between = i - end - 1
    above = symmetric ? Math.max(0, between - above) : 0
    opens.add(i - above)
    end = i
  }
  return opens
}

function nearest(starts: readonly number[], column: number): number {
  let best = 0
  for (const [i, start] of starts.entries()) {
    if (Math.abs(start - column) < Math.abs((starts[best] ?? 0) - column)) best = i
  }
  return best
}
