import {parse} from '../../../src/pipeline.ts'

/** What a document is made of for whoever types it anew: lines, and tables with their cells. */
export type Piece = {readonly line: string} | {readonly rows: readonly (readonly string[])[]}

/** Copies of web pages lose the line breaks of cells; whoever types them anew breaks here. */
const LOST_BREAK = / (?=Độc lập - Tự do|Số: |V\/v )|(?<=Hạnh phúc) |(?<=;) (?=- )/gu
const RULE = /^[\s|:-]+$/u

/** Takes a text apart: rows of bars, and what is read as a table, become tables; `<br>` in a cell a line break. */
export function piecesOf(text: string): Piece[] {
  const lines = text.trimEnd().split('\n')
  const tables = parse(text).tables.map(({position, columns, rows}) => ({from: position.start.line - 1, to: position.end.line, rows: [columns, ...rows]}))
  const pieces: Piece[] = []
  for (let i = 0; i < lines.length;) {
    let end = i
    while (isRow(lines[end] ?? '')) end++
    const table = tables.find(({from}) => from === i)
    if (end > i) {
      const own = lines.slice(i, end).filter((line) => !RULE.test(line))
      const closed = own.every((line) => /^\s*\|/u.test(line))
      pieces.push({rows: own.map((line) => cellsOf(closed ? line.replace('|', '') : line))})
      i = end
    } else if (table !== undefined) {
      pieces.push({rows: table.rows})
      i = Math.max(i + 1, table.to)
    } else pieces.push({line: lines[i++] ?? ''})
  }
  return pieces
}

/** Lines with a tab between two columns, and the blank lines between them, are a table without a frame. */
export function withColumns(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let rows: string[][] | null = null
  for (const [i, piece] of pieces.entries()) {
    const goesOn = rows !== null && 'line' in piece && piece.line.length < 50 && pieces.slice(i, i + 4).some(opensColumns) && !opensColumns(piece)
    if (goesOn) rows?.push([piece.line.trim(), ''])
    else if ('line' in piece && opensColumns(piece)) {
      if (rows === null) out.push({rows: rows = []})
      const [left = '', ...right] = piece.line.split('\t')
      rows.push([left.trim(), right.join(' ').trim()])
    } else {
      rows = null
      out.push('line' in piece ? {line: piece.line.replaceAll('\t', '    ')} : piece)
    }
  }
  return out
}

/** A tab behind more than the number of an item. */
function opensColumns(piece: Piece | undefined): boolean {
  return piece !== undefined && 'line' in piece && piece.line.trimEnd().includes('\t') && !/^\s{0,9}\S{1,5}\t/u.test(piece.line)
}

/** Cells between bars. */
function isRow(line: string): boolean {
  const row = line.trim()
  return row.length > 2 && row.endsWith('|') && row.indexOf('|') < row.length - 1
}

function cellsOf(line: string): string[] {
  return line.trim().replace(/\|$/u, '').split('|').map((cell) => cell.trim().replaceAll('**', '').replace(/<br ?\/?>/gu, '\n').replace(LOST_BREAK, '\n'))
}
