import type {KnownTable, Layout, Place} from '../../model/intake.ts'
import type {MappedText, Span} from '../../model/mapped-text.ts'
import {fold} from '../../util/fold.ts'
import {foldBlanks, identity, joinTexts} from '../../util/mapped-text.ts'

/** What a word processor or a web page is made of, in reading order. */
export type FlowBlock = Paragraph | FlowTable

export interface Paragraph {
  readonly kind: 'paragraph'
  /** Line breaks inside it as `\n`. */
  readonly text: MappedText
  /** 1-based; null where the format has no pages. */
  readonly page: number | null
}

export interface FlowTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly FlowCell[])[]
}

export interface FlowCell {
  readonly blocks: readonly FlowBlock[]
  readonly colspan: number
  /** The cell above goes on here. */
  readonly goesOn: boolean
}

/** A flow as one text, with its tables and pages as stretches of that text. */
export interface Composed {
  readonly text: MappedText
  readonly layout: Layout
}

/** A table without lines that only sets things side by side: header, signature. */
const LAYOUT = /cong h[o0]a\s+xa\s+hoi|doc\s+lap.{0,5}tu\s+do|dang cong san viet nam|noi\s+nhan|(?:^|\n)\s?(?:t\/?m|k\/?t|t\/?l|tuq)\s?\.?\s|kinh gui/u

/**
 * Writes blocks as lines: a paragraph a line, a row of a table a line with bars. What a table only sets side by side,
 * as the header does, is written cell after cell.
 */
export function composeFlow(blocks: readonly FlowBlock[]): Composed {
  const parts: MappedText[] = []
  const places: Place[] = []
  const tables: KnownTable[] = []
  let size = 0
  /** Bars that wait for the text behind them, to stand where it stands in the source. */
  let bars = ''
  const write = (text: MappedText): Span => {
    const start = size
    if (text.value !== '') {
      if (bars !== '') parts.push({value: bars, at: [0], origin: [text.origin[0] ?? 0], length: [0]})
      parts.push(text)
      bars = ''
    }
    size += text.value.length
    return {start, end: size}
  }
  const writeBar = (value: string): void => {
    bars += value
    size += value.length
  }
  const writeSign = (value: string): void => {
    parts.push({value: bars + value, at: [0], origin: [lastOrigin(parts)], length: [0]})
    bars = ''
    size += value.length
  }
  const writeBlock = (block: FlowBlock): void => {
    if (block.kind === 'table') {
      writeTable(block)
      return
    }
    const span = write(block.text)
    writeSign('\n')
    if (block.page !== null && span.end > span.start) places.push({...span, page: block.page, box: null, confidence: null})
  }
  const writeTable = ({rows}: FlowTable): void => {
    const shown = rows.filter((row) => row.length > 0)
    const width = Math.max(0, ...shown.map((row) => row.reduce((sum, {colspan}) => sum + colspan, 0)))
    if (isSideBySide(shown, width)) {
      for (const cell of shown.flat()) if (!cell.goesOn) cell.blocks.forEach(writeBlock)
      return
    }
    const start = size
    const known: (Span | null)[][] = []
    for (const row of shown) {
      const spans: (Span | null)[] = []
      for (const cell of row) {
        writeBar(spans.length === 0 ? '| ' : ' | ')
        const span = writeCell(cell)
        const above = cell.goesOn ? known.at(-1)?.[spans.length] ?? null : null
        spans.push(above ?? (span.end > span.start ? span : null))
        // A cell over several columns stands in its first; the others are empty.
        for (let i = 1; i < Math.min(cell.colspan, MOST_COLUMNS); i++) {
          writeBar(' | ')
          spans.push(null)
        }
      }
      writeSign(' |\n')
      known.push(spans)
    }
    if (size > start) tables.push({start, end: size - 1, rows: known})
  }
  const writeCell = (cell: FlowCell): Span => {
    const start = size
    const page = cell.blocks.find((block) => block.kind === 'paragraph')?.page ?? null
    for (const text of textsOf(cell.blocks)) {
      if (size > start) writeSign('<br>')
      write(foldBlanks(text))
    }
    if (page !== null && size > start) places.push({start, end: size, page, box: null, confidence: null})
    return {start, end: size}
  }
  blocks.forEach(writeBlock)
  return {text: parts.length === 0 ? identity('') : joinTexts(parts, ''), layout: {places, tables}}
}

/** No table is wider; a damaged one may say that it is. */
const MOST_COLUMNS = 64

function lastOrigin(parts: readonly MappedText[]): number {
  const last = parts.at(-1)
  return last === undefined ? 0 : (last.origin.at(-1) ?? 0) + (last.length.at(-1) ?? 0)
}

function isSideBySide(rows: readonly (readonly FlowCell[])[], width: number): boolean {
  if (width <= 1) return true
  if (width > 4 || rows.length > 8) return false
  const folded = fold(rows.flat().flatMap(({blocks}) => textsOf(blocks)).map(({value}) => value).join('\n').slice(0, 4000)).replace(/[^\S\n]+/gu, ' ')
  return LAYOUT.test(folded) || rows.length === 1 && width === 2
}

/** The texts of a cell's paragraphs, those of tables inside it too. */
function textsOf(blocks: readonly FlowBlock[]): MappedText[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat().flatMap(({blocks: inner}) => textsOf(inner)))).filter(({value}) => value.trim() !== '')
}
