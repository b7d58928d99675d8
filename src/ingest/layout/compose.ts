import type {KnownTable, Layout, Place} from '../../model/intake.ts'
import type {Span} from '../../model/mapped-text.ts'
import {findBands} from './bands.ts'
import {findGrids, type Grid} from './grids.ts'
import {goesOn, measureMargins, type Margins} from './paragraphs.ts'
import {median, type Page} from './page.ts'
import {findSegments, printSegment, type Segment} from './segments.ts'

/** Pages as one text, a paragraph a line, with the place of each stretch. */
export interface ComposedPages {
  readonly text: string
  readonly layout: Layout
}

/** Puts the words of pages into reading order: columns, framed tables, paragraphs over lines and pages. */
export function composePages(pages: readonly Page[]): ComposedPages {
  const out = writer()
  for (const [i, page] of pages.entries()) {
    out.turnPage(page.number ?? i + 1, page)
    const {grids, rest} = findGrids(page)
    const segments = findSegments(rest)
    let from = -Infinity
    for (const grid of [...grids, null]) {
      const to = grid?.top ?? Infinity
      const part = segments.filter(({top}) => top >= from && top < to)
      if (page.apart === true) for (const segment of part) out.writeRow([segment])
      else writePart(out, part, measureMargins(segments))
      if (grid !== null) out.writeGrid(grid)
      from = to
    }
  }
  return out.done()
}

/** The usual distance between one line and the next. */
function usualGap(segments: readonly Segment[]): number {
  return Math.max(0, median(segments.slice(1).map((segment, i) => segment.top - (segments[i]?.bottom ?? 0)).filter((gap) => gap > 0)))
}

function writePart(out: ReturnType<typeof writer>, segments: readonly Segment[], margins: Margins): void {
  const gap = usualGap(segments)
  for (const [i, band] of findBands(segments).entries()) {
    if (i > 0 || band.kind !== 'body') out.skipLine()
    for (const line of band.lines) {
      if (band.kind === 'body') for (const segment of line) out.writeLine(segment, margins, gap)
      else out.writeRow(line)
    }
  }
}

/** A number alone, `Trang 2/5`: it stands between the halves of a paragraph. */
const PAGE_NUMBER = /^(?:[-–. ]{0,3}\d{1,3}[-–. ]{0,3}|trang \d{1,3}(?: ?\/ ?\d{1,3})?)$/iu

function writer() {
  const parts: string[] = []
  const places: Place[] = []
  const tables: KnownTable[] = []
  let size = 0
  let number = 0
  let page: Page = {width: 1, height: 1, words: [], rules: []}
  /** The paragraph that may go on, and page numbers met meanwhile. */
  let open: {first: Segment; last: Segment; text: string; page: number} | null = null
  const furniture: Segment[] = []
  const add = (text: string): void => {
    parts.push(text)
    size += text.length
  }
  const print = (segment: Segment, on = number, of = page): string => {
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
  const close = (): void => {
    if (open !== null) add('\n')
    open = null
    for (const segment of furniture.splice(0)) {
      print(segment)
      add('\n')
    }
  }
  const api = {
    turnPage(to: number, next: Page): void {
      // Page numbers that wait belong to the page that ends.
      if (furniture.length > 0 && open === null) close()
      number = to
      page = next
    },
    skipLine(): void {
      close()
      if (size > 0) add('\n')
    },
    writeLine(segment: Segment, margins: Margins, gap: number): void {
      const text = printSegment(segment).text.trim()
      if (PAGE_NUMBER.test(text) && (segment.top < page.height * 0.12 || segment.bottom > page.height * 0.88)) {
        if (open === null) {
          print(segment)
          add('\n')
        } else furniture.push(segment)
        return
      }
      if (open !== null && goesOn(open.first, open.last, segment, open.page === number ? margins : {...margins}, text) && (open.page === number || /^[\p{Ll}\d("“]/u.test(text))) {
        add(/\p{L}\u00AD$|\d-$/u.test(open.text) ? '' : ' ')
        open = {...open, last: segment, text: print(segment), page: number}
        return
      }
      const apart = open !== null && open.page === number && segment.top - open.last.bottom > gap * 1.6 + (segment.bottom - segment.top) * 0.3
      close()
      if (apart) add('\n')
      open = {first: segment, last: segment, text: print(segment), page: number}
    },
    writeRow(row: readonly Segment[]): void {
      close()
      for (const [i, segment] of row.entries()) {
        if (i > 0) add('    ')
        print(segment)
      }
      add('\n')
    },
    writeGrid(grid: Grid): void {
      close()
      const start = size
      const rows: (Span | null)[][] = []
      for (const row of grid.rows) {
        const spans: (Span | null)[] = []
        for (const cell of row) {
          add(spans.length === 0 ? '| ' : ' | ')
          const from = size
          for (const [i, segment] of findSegments(cell.words).entries()) {
            if (i > 0) add(' ')
            print(segment)
          }
          const above = cell.goesOn && size === from ? rows.at(-1)?.[spans.length] ?? null : null
          spans.push(above ?? (size > from ? {start: from, end: size} : null))
          for (let i = 1; i < cell.colspan; i++) {
            add(' | ')
            spans.push(null)
          }
        }
        add(' |\n')
        rows.push(spans)
      }
      if (size > start) tables.push({start, end: size - 1, rows})
    },
    done(): ComposedPages {
      close()
      return {text: parts.join(''), layout: {places, tables}}
    },
  }
  return api
}
