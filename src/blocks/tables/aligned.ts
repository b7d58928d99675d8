import type {MappedText} from '../../model/mapped-text.ts'
import {fold} from '../../util/fold.ts'
import {foldBlanks, identity, joinTexts} from '../../util/mapped-text.ts'
import type {Line} from '../lines.ts'
import {isHeadingRow, type Table} from './table.ts'

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
    if (prose > 1 || cells.length === 1 && opensProse(line)) break
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
  for (const match of [...line.value.matchAll(/\t\s*|\s{3,}|(?<=^(?:S?TT|\d{1,3}|[IVX]{1,4})\.?)\s{2,}/gu), null]) {
    const to = match?.index ?? line.value.length
    if (to > from) cells.push({column: tabbed ? tabs : line.indent + from, text: identity(line.value.slice(from, to), line.start + from)})
    tabs += match?.[0].match(/\t/gu)?.length ?? 0
    from = to + (match?.[0].length ?? 0)
  }
  return cells
}

function opensProse(line: Line): boolean {
  return /^(?:[ivx]{1,4}[.-]\s|phu luc|bieu (?:so )?\d|noi nhan|tren day|kinh gui|dieu \d)/u.test(line.folded)
}

/** Cells go to the column whose start is nearest; a line that has nothing in the first column goes on the row above. */
function assemble(lines: readonly Cell[][], start: number, end: number): Table | null {
  const widest = lines.reduce<readonly Cell[]>((most, cells) => (cells.length > most.length ? cells : most), [])
  const starts = widest.map(({column}) => column)
  const rows: MappedText[][][] = []
  for (const cells of lines) {
    const placed = cells.map((cell) => ({at: nearest(starts, cell.column), text: cell.text}))
    if (rows.length === 0 || placed.some(({at}) => at === 0)) rows.push(starts.map(() => []))
    for (const {at, text} of placed) rows.at(-1)?.[at]?.push(text)
  }
  const joined = rows.map((row) => row.map((parts) => (parts.length === 0 ? identity('') : foldBlanks(joinTexts(parts)))))
  const head = joined[0]
  const headed = head !== undefined && isHeadingRow(head.map(({value}) => fold(value)))
  return {start, end, columns: headed ? head : [], rows: headed ? joined.slice(1) : joined}
}

function nearest(starts: readonly number[], column: number): number {
  let best = 0
  for (const [i, start] of starts.entries()) {
    if (Math.abs(start - column) < Math.abs((starts[best] ?? 0) - column)) best = i
  }
  return best
}
