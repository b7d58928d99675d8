import type {KnownTable, Layout, Place} from '../../model/intake.ts'
import type {Span} from '../../model/mapped-text.ts'
import type {Grid} from './grids.ts'
import {continueTable, openTable, type CellLine, type PageCell, type PageTable} from './page-table.ts'
import {goesOn, isApart, type Margins} from './paragraphs.ts'
import type {Page} from './page.ts'
import {printSegment, type Segment} from './segments.ts'

/** Writes what stands on pages as one text, in reading order; paragraphs and tables may go on over pages. */
export interface PageWriter {
  turnPage(number: number, page: Page): void
  /** A blank line. */
  skipLine(): void
  /** A line of the body. @param margins - null where each line stands for itself @param gap - the usual distance between lines */
  writeLine(segment: Segment, margins: Margins | null, gap: number): void
  /** Cells side by side without a frame. */
  writeRow(row: readonly Segment[]): void
  writeGrid(grid: Grid): void
  /** A page number, a running head: it waits until what it interrupts has come to its end. */
  writeFurniture(segment: Segment): void
  done(): {text: string; layout: Layout}
}

/** At the foot of a page only what is no whole sentence goes on above the head of the next. */
const SENTENCE_END = /[.;:!?…/]["”)]?\s*$/u

export function createWriter(): PageWriter {
  const parts: string[] = []
  const places: Place[] = []
  const tables: KnownTable[] = []
  let size = 0
  let number = 0
  let page: Page = {width: 1, height: 1, words: [], rules: []}
  /** The paragraph or the table that may go on, and what stands between meanwhile. */
  let open: {first: Segment; last: Segment; text: string; page: number} | null = null
  let table: PageTable | null = null
  const furniture: CellLine[] = []
  const add = (text: string): void => {
    parts.push(text)
    size += text.length
  }
  const print = ({segment, on, of}: CellLine): string => {
    const {text, at} = printSegment(segment)
    const from = size
    const lead = text.length - text.trimStart().length
    const end = text.trimEnd().length
    for (const {start, end: wordEnd, word} of at) {
      const span = {start: from + Math.max(0, start - lead), end: from + Math.min(end, wordEnd) - lead}
      if (span.end <= span.start) continue
      const box = {left: word.left / of.width, top: word.top / of.height, right: word.right / of.width, bottom: word.bottom / of.height}
      places.push({...span, page: on, box, confidence: word.confidence})
    }
    add(text.trim())
    return text.trim()
  }
  const here = (segment: Segment): CellLine => ({segment, on: number, of: page})
  const printCell = ({lines}: PageCell): Span => {
    const start = size
    for (const line of lines) {
      if (size > start) add(' ')
      print(line)
    }
    return {start, end: size}
  }
  const printTable = ({rows}: PageTable): void => {
    const start = size
    const known: (Span | null)[][] = []
    for (const {cells, again} of rows) {
      const spans: (Span | null)[] = []
      for (const cell of cells) {
        add(spans.length === 0 ? '| ' : ' | ')
        const span = printCell(cell)
        const above = cell.goesOn && span.end === span.start ? known.at(-1)?.[spans.length] ?? null : null
        spans.push(above ?? (span.end > span.start ? span : null))
        for (let i = 1; i < cell.colspan; i++) {
          add(' | ')
          spans.push(null)
        }
      }
      add(' |\n')
      if (!again) known.push(spans)
    }
    if (size > start) tables.push({start, end: size - 1, rows: known})
  }
  const close = (): void => {
    if (open !== null) add('\n')
    open = null
    const ended = table
    table = null
    if (ended !== null) printTable(ended)
    for (const line of furniture.splice(0)) {
      print(line)
      add('\n')
    }
  }
  return {
    turnPage(to, next) {
      number = to
      page = next
    },
    skipLine() {
      close()
      if (size > 0) add('\n')
    },
    writeLine(segment, margins, gap) {
      const text = printSegment(segment).text.trim()
      if (open !== null && margins !== null && goesOn(open.first, open.last, segment, margins, text, gap) && (open.page === number || /^[\p{Ll}\d("“]/u.test(text) || !SENTENCE_END.test(open.text))) {
        add(/\p{L}\u00AD$|[\p{L}\d]-$/u.test(open.text) ? '' : ' ')
        open = {...open, last: segment, text: print(here(segment)), page: number}
        return
      }
      const apart = open !== null && open.page === number && isApart(open.last, segment, gap)
      close()
      if (apart) add('\n')
      open = {first: segment, last: segment, text: print(here(segment)), page: number}
    },
    writeRow(row) {
      close()
      for (const [i, segment] of row.entries()) {
        if (i > 0) add('    ')
        print(here(segment))
      }
      add('\n')
    },
    writeGrid(grid) {
      const more = table && continueTable(table, grid, number, page)
      if (more === null) close()
      table = more ?? openTable(grid, number, page)
    },
    writeFurniture(segment) {
      furniture.push(here(segment))
      if (open === null && table === null) close()
    },
    done() {
      close()
      return {text: parts.join(''), layout: {places, tables}}
    },
  }
}
