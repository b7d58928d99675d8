import type {MappedText} from '../../model/mapped-text.ts'
import {foldBlanks, identity, joinTexts} from '../../util/mapped-text.ts'
import type {Line} from '../lines.ts'
import {divideRows, type Table} from './table.ts'

/**
 * Reads a table whose cells stand between bars, a row a line or, drawn as a box, a row over several lines.
 *
 * @param from - index of a line of kind `row`
 */
export function readBarTable(lines: readonly Line[], from: number): Table {
  let end = from
  while (end < lines.length && isRow(lines[end])) end++
  const all = lines.slice(from, end)
  const printed = all.filter(({kind}) => kind === 'row')
  const cells = printed.map(cellsOf)
  const rows = ruledRows(all) ?? (isBox(printed) ? mergeWrapped(cells) : cells)
  return {start: from, end, ...divideRows(rows)}
}

/** A bar row, the line of dashes that Markdown draws under the heading, or the one between the rows of a box. */
function isRow(line: Line | undefined): boolean {
  return line?.kind === 'row' || line?.kind === 'rule' && (line.value.includes('|') || isBoxRule(line))
}

function isBoxRule({value}: Line): boolean {
  return /^\+[-=+]{3,}\+$/u.test(value.replaceAll(' ', ''))
}

/** The rows of a box with a rule between them; null where it has none. */
function ruledRows(lines: readonly Line[]): MappedText[][] | null {
  const rules = lines.filter((line) => line.kind === 'rule' && isBoxRule(line)).length
  if (rules < 2) return null
  return gather(lines.flatMap((line, i) => (line.kind === 'row' ? [{cells: cellsOf(line), opens: lines[i - 1]?.kind !== 'row'}] : [])))
}

/** Rows that are printed over several lines; the first opens one whatever it is. */
function gather(lines: readonly {readonly cells: readonly MappedText[]; readonly opens: boolean}[]): MappedText[][] {
  const rows: MappedText[][][] = []
  for (const {cells, opens} of lines) {
    if (opens || rows.length === 0) rows.push(cells.map((cell) => [cell]))
    else for (const [i, cell] of cells.entries()) rows.at(-1)?.[i]?.push(cell)
  }
  return rows.map((row) => row.map(joinCell))
}

function joinCell(parts: readonly MappedText[]): MappedText {
  return foldBlanks(joinTexts(parts.filter(({value}, i) => value !== '' || i === 0)))
}

function cellsOf(line: Line): MappedText[] {
  const outer = line.value.startsWith('|') ? 1 : 0
  const inner = line.value.replace(/^\||\|$/gu, '')
  let at = outer
  return inner.split('|').map((cell) => {
    const start = line.start + at
    at += cell.length + 1
    return cellText(cell, start)
  })
}

/** `<br>` parts the lines of a cell; here they are joined. */
function cellText(cell: string, start: number): MappedText {
  const parts: MappedText[] = []
  let from = 0
  for (const match of [...cell.matchAll(/<br ?\/?>/giu), null]) {
    const to = match?.index ?? cell.length
    const part = cell.slice(from, to)
    if (part.trim() !== '') parts.push(identity(part.trim(), start + from + part.length - part.trimStart().length))
    from = to + (match?.[0].length ?? 0)
  }
  return parts.length === 0 ? identity('', start) : foldBlanks(joinTexts(parts))
}

/** Drawn as a box: all lines end in the same column. */
function isBox(lines: readonly Line[]): boolean {
  const widths = new Set(lines.map(({value, indent}) => value.length + indent))
  return lines.length > 2 && widths.size <= Math.max(2, lines.length * 0.2) && !lines.some(({value}) => /<br/iu.test(value))
}

/** In a box a row goes on while its first cell is empty. */
function mergeWrapped(rows: readonly MappedText[][]): MappedText[][] {
  return gather(rows.map((cells) => ({cells, opens: (cells[0]?.value ?? '') !== ''})))
}
