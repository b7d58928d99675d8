import {makePdf} from '../make-pdf.ts'
import {withColumns, type Piece} from './pieces.ts'

const SIZE = 10
/** Width of a letter and height of a line, in points. */
const LETTER = SIZE / 2
const LINE = SIZE * 1.3
const LEFT = 57
const TOP = 785
const BOTTOM = 57
/** Letters that one line takes. */
const WIDTH = 97
/** Letters between columns without a frame. */
const LOOSE = 6
/** How far the first line of a paragraph is set in where paragraphs take several lines, in letters. */
const INDENT = 6

interface Writer {
  /** The place of the next line, on a new page where it would not fit; `lines` are kept together. */
  next(lines: number): number
  text(column: number, y: number, text: string): void
  rule(x: number, y: number, width: number, height: number): void
}

/** Pages as a word processor prints them: paragraphs broken at the margin, columns at their places, tables in frames. */
export function asPdf(pieces: readonly Piece[]): Uint8Array {
  const pages: {texts: [number, number, string][]; rules: [number, number, number, number][]}[] = []
  let y = -Infinity
  const writer: Writer = {
    next(lines) {
      if (y - lines * LINE < BOTTOM) {
        pages.push({texts: [], rules: []})
        y = TOP
      }
      y -= lines * LINE
      return y
    },
    text(column, at, text) {
      for (const match of text.matchAll(/\S+(?: \S+)*/gu)) pages.at(-1)?.texts.push([LEFT + (column + match.index) * LETTER, at, match[0]])
    },
    rule(...rule) { pages.at(-1)?.rules.push(rule) },
  }
  const indent = pieces.some((piece) => 'line' in piece && piece.line.length > WIDTH) ? INDENT : 0
  for (const piece of withColumns(pieces)) {
    if ('line' in piece) writeLine(writer, piece.line, indent)
    else writeTable(writer, piece.rows)
  }
  return makePdf(pages, {size: SIZE})
}

function writeLine(writer: Writer, line: string, indent: number): void {
  const set = line.length > WIDTH ? indent : 0
  for (const [i, part] of wrap(' '.repeat(set) + line, WIDTH).entries()) writer.text(0, writer.next(1), i === 0 ? part : part.trimStart())
}

/** A framed table; what only sets two things side by side, as a header does, has no frame. */
function writeTable(writer: Writer, rows: readonly (readonly string[])[]): void {
  const columns = Math.max(...rows.map((row) => row.length))
  const framed = columns > 2
  const gap = framed ? 2 : LOOSE
  const widths = shareOut(Array.from({length: columns}, (_, i) => rows.map((row) => row[i] ?? '')), framed)
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width, 0))
  for (const row of rows) {
    const cells = Array.from({length: columns}, (_, i) => (row[i] ?? '').split('\n').flatMap((line) => wrap(line, (widths[i] ?? 0) - gap)))
    const height = Math.max(...cells.map((lines) => lines.length))
    const bottom = writer.next(height)
    const top = bottom + height * LINE
    for (const [i, lines] of cells.entries()) for (const [n, line] of lines.entries()) writer.text((starts[i] ?? 0) + 1, top - (n + 1) * LINE + LINE * 0.3, line)
    if (!framed) continue
    for (const at of [top, bottom]) writer.rule(LEFT, at, WIDTH * LETTER, 0.5)
    for (const start of [...starts, WIDTH]) writer.rule(LEFT + start * LETTER, bottom, 0.5, top - bottom)
  }
  if (framed) writer.next(1)
}

/** Widths of columns in letters: each its longest word, without a frame its longest line; of the rest as much as it has text. */
function shareOut(columns: readonly (readonly string[])[], framed: boolean): number[] {
  const longest = (parts: readonly string[]): number => Math.max(...parts.map((part) => part.length))
  const least = columns.map((cells) => (framed ? longest(cells.flatMap((cell) => cell.split(/\s/u))) + 2 : Math.min(WIDTH / 2, longest(cells.flatMap((cell) => cell.split('\n'))) + LOOSE)))
  const wanted = columns.map((cells) => Math.sqrt(cells.join('').length))
  const rest = WIDTH - least.reduce((sum, width) => sum + width, 0)
  const all = wanted.reduce((sum, length) => sum + length, 0)
  return least.map((width, i) => width + Math.floor(rest * (wanted[i] ?? 0) / all))
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width)
    const cut = at <= rest.length - rest.trimStart().length ? width : at
    lines.push(rest.slice(0, cut))
    rest = rest.slice(cut).trimStart()
  }
  return [...lines, rest]
}
