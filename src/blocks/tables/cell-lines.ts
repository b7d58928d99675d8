import type {MappedText} from '../../model/mapped-text.ts'
import {fold} from '../../util/fold.ts'
import {identity, joinTexts} from '../../util/mapped-text.ts'
import type {Line} from '../lines.ts'
import {isColumnHeading, type Table} from './table.ts'

/**
 * Reads a table that was flattened to one cell a line: a heading row from `TT` or `STT` on, then rows that each
 * begin with the next number.
 *
 * @param from - index of the line that may open the heading row
 * @returns null where no such table begins there
 */
export function readCellLineTable(lines: readonly Line[], from: number): Table | null {
  if (!/^(?:stt|tt|so tt|so thu tu)\.?$/u.test(lines[from]?.folded ?? '')) return null
  const columns: Line[] = []
  let at = from
  for (; at < lines.length && columns.length < 14; at++) {
    const line = lines[at]
    if (line === undefined || isFirstLabel(line)) break
    if (line.kind === 'blank' || /^\(\d{1,2}\)$/u.test(line.value)) continue
    if (line.value.length > 80) return null
    columns.push(line)
  }
  const named = columns.filter(({folded}) => isColumnHeading(folded)).length
  if (columns.length < 3 || named < 2 || !isFirstLabel(lines[at])) return null
  const rows = readRows(lines, at, columns.length, columns.findIndex(({folded}) => /^(?:thoi |tien do|han)/u.test(folded)))
  return rows === null ? null : {start: from, end: rows.end, columns: columns.map(text), rows: rows.rows}
}

function isFirstLabel(line: Line | undefined): boolean {
  return line !== undefined && /^(?:[1ia]|01)\.?$/u.test(line.folded) && line.kind !== 'blank'
}

function readRows(lines: readonly Line[], from: number, width: number, due: number): {rows: MappedText[][]; end: number} | null {
  const rows: MappedText[][] = []
  let at = from
  let end = from
  let label = follow(lines[from], null)
  while (label !== null) {
    const next = nextLabel(lines, at + 1, label, width)
    const cells = lines.slice(at, next.at).filter(({kind}) => kind !== 'blank')
    rows.push(arrange(cells, lines.slice(at, next.at), width, due))
    end = (cells.at(-1)?.index ?? at) + 1
    at = next.at
    label = next.label
  }
  return rows.length < 2 ? null : {rows, end}
}

/** How far the numbers of the rows have come: group, row, row below a row. */
interface Label {
  readonly roman: number
  /** Letters group rows as Roman numbers do: `A`, `B`. */
  readonly letter: number
  /** The last number printed: behind a group it may go on. */
  readonly total: number
  readonly row: number
  readonly below: number
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** The label that a line is, if it follows the one before: the next number, `1.1` below `1`, the next roman number, `1` again below it. */
function follow(line: Line | undefined, before: Label | null): Label | null {
  if (line === undefined || line.kind === 'blank' || line.value.length > 5) return null
  const printed = line.folded.replace(/\.$/u, '')
  const last = before ?? {roman: 0, letter: 0, total: 0, row: 0, below: 0}
  if (/^[IVX]+\.?$/u.test(line.value)) return ROMANS.indexOf(printed) === last.roman && (before === null || last.roman > 0) ? {...last, roman: last.roman + 1, row: 0, below: 0} : null
  if (/^[A-H]\.?$/u.test(line.value)) return line.value.charCodeAt(0) - 0x41 === last.letter && (before === null || last.letter > 0) ? {...last, letter: last.letter + 1, row: 0, below: 0} : null
  const [row, below, deeper] = printed.split('.').map(Number)
  if (row === undefined || Number.isNaN(row) || deeper !== undefined) return null
  if (below !== undefined) return row === last.row && below === last.below + 1 ? {...last, below} : null
  return row === last.row + 1 || last.row === 0 && row === last.total + 1 ? {...last, row, total: row, below: 0} : null
}

/** A heading of the body: behind the last row there is no label that would end it. */
const OPENS_SECTION = /^(?:[IVX]{1,5}\s?[.\-)/]\s{0,3}\p{Lu}{2}|Điều\s\d|Chương\s[IVX\d]|P(?:hụ lục|HỤ LỤC)|N(?:ơi nhận|ƠI NHẬN))/u

/** An item of the body, and one with a heading in capitals: `4. KINH PHÍ`. */
const OPENS_ITEM = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)/-]?|[a-zđ][.)])\s{1,3}\p{Lu}/u
const OPENS_CAPITALS = /^\d{1,2}[.)]\s{1,3}\p{Lu}{2,}(?:[\s,]+\p{Lu}+){1,12}[.:]?$/u

/** The next row's label, or where the table stops: at a heading, at three blank lines in a row, at an item behind a whole row and a blank line. */
function nextLabel(lines: readonly Line[], from: number, before: Label, width: number): {at: number; label: Label | null} {
  let blanks = 0
  // The label itself is a cell.
  let cells = 1
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    const label = follow(line, before)
    if (label !== null) return {at: i, label}
    if (OPENS_SECTION.test(line.value) || blanks > 0 && (OPENS_CAPITALS.test(line.value) || cells >= width && OPENS_ITEM.test(line.value))) return {at: i, label: null}
    if (line.kind !== 'blank') cells++
    blanks = line.kind === 'blank' ? blanks + 1 : 0
    if (blanks >= 3 || i - from > 40) return {at: i - blanks + 1, label: null}
  }
  return {at: lines.length, label: null}
}

/**
 * Cells to columns: a blank line inside a row is an empty cell only where there are too few cells without it.
 *
 * @param due - the column of times, by which an empty cell is told from a blank line that only parts the text from the rest; -1 where there is none
 */
function arrange(cells: readonly Line[], all: readonly Line[], width: number, due: number): MappedText[] {
  const texts = cells.map(text)
  const missing = width - texts.length
  if (missing < 0) return [...texts.slice(0, width - 1), joinTexts(texts.slice(width - 1))]
  const body = trimBlanks(all)
  // The last column is the one most often left empty, unless a gap for each missing cell brings the time into its column.
  const careful = fill(body, missing - 1, width)
  if (body.filter(({kind}, i) => kind === 'blank' && body[i - 1]?.kind !== 'blank').length !== missing) return careful
  const exact = fill(body, missing, width)
  return isTime(exact[due]) && !isTime(careful[due]) ? exact : careful
}

/** @param gaps - how many blank lines may be empty cells */
function fill(body: readonly Line[], gaps: number, width: number): MappedText[] {
  const out: MappedText[] = []
  let left = gaps
  let blank = false
  for (const line of body) {
    if (line.kind !== 'blank') {
      if (blank && left-- > 0) out.push(identity('', line.start))
      out.push(text(line))
    }
    blank = line.kind === 'blank'
  }
  const last = out.at(-1)
  while (out.length < width) out.push(identity('', (last?.origin[0] ?? 0) + (last?.length[0] ?? 0)))
  return out
}

function isTime(cell: MappedText | undefined): boolean {
  return cell !== undefined && /(?<![a-z])(?:thang|quy|nam|ngay|tuan|hang|thuong xuyen|dinh ky)(?![a-z])|\d[/.]\d/u.test(fold(cell.value))
}

function trimBlanks(lines: readonly Line[]): readonly Line[] {
  let end = lines.length
  while (end > 0 && lines[end - 1]?.kind === 'blank') end--
  return lines.slice(0, end)
}

function text(line: Line): MappedText {
  return identity(line.value, line.start)
}
