import type {MappedText} from '../../model/mapped-text.ts'
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
  const rows = readRows(lines, at, columns.length)
  return rows === null ? null : {start: from, end: rows.end, columns: columns.map(text), rows: rows.rows}
}

function isFirstLabel(line: Line | undefined): boolean {
  return line !== undefined && /^(?:[1ia]|01)\.?$/u.test(line.folded) && line.kind !== 'blank'
}

function readRows(lines: readonly Line[], from: number, width: number): {rows: MappedText[][]; end: number} | null {
  const rows: MappedText[][] = []
  let at = from
  let end = from
  for (let label = 1; ; label++) {
    const first = lines[at]
    if (first === undefined || !isLabel(first, label)) break
    const next = nextLabel(lines, at + 1, label + 1)
    const cells = lines.slice(at, next.at).filter(({kind}) => kind !== 'blank')
    rows.push(arrange(cells, lines.slice(at, next.at), width))
    end = (cells.at(-1)?.index ?? at) + 1
    at = next.at
    if (!next.found) break
  }
  return rows.length < 2 ? null : {rows, end}
}

/** A heading of the body: behind the last row there is no label that would end it. */
const OPENS_SECTION = /^(?:[IVX]{1,5}\s?[.\-)/]\s{0,3}\p{Lu}{2}|Điều\s\d|Chương\s[IVX\d]|P(?:hụ lục|HỤ LỤC)|N(?:ơi nhận|ƠI NHẬN))/u

/** The next row's label, or where the table stops: at a heading, or at three blank lines in a row. */
function nextLabel(lines: readonly Line[], from: number, label: number): {at: number; found: boolean} {
  let blanks = 0
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    if (isLabel(line, label)) return {at: i, found: true}
    if (OPENS_SECTION.test(line.value)) return {at: i, found: false}
    blanks = line.kind === 'blank' ? blanks + 1 : 0
    if (blanks >= 3 || i - from > 40) return {at: i - blanks + 1, found: false}
  }
  return {at: lines.length, found: false}
}

function isLabel(line: Line, label: number): boolean {
  return line.kind !== 'blank' && Number(line.value.replace(/\.$/u, '')) === label && line.value.length < 5
}

/** Cells to columns: a blank line inside a row is an empty cell only where there are too few cells without it. */
function arrange(cells: readonly Line[], all: readonly Line[], width: number): MappedText[] {
  const texts = cells.map(text)
  const missing = width - texts.length
  if (missing < 0) return [...texts.slice(0, width - 1), joinTexts(texts.slice(width - 1))]
  const out: MappedText[] = []
  let left = missing
  let blank = false
  for (const line of trimBlanks(all)) {
    if (line.kind === 'blank') blank = true
    else {
      if (blank && left > 1) {
        out.push(identity('', line.start))
        left--
      }
      blank = false
      out.push(text(line))
    }
  }
  const last = out.at(-1)
  while (out.length < width) out.push(identity('', (last?.origin[0] ?? 0) + (last?.length[0] ?? 0)))
  return out
}

function trimBlanks(lines: readonly Line[]): readonly Line[] {
  let end = lines.length
  while (end > 0 && lines[end - 1]?.kind === 'blank') end--
  return lines.slice(0, end)
}

function text(line: Line): MappedText {
  return identity(line.value, line.start)
}
