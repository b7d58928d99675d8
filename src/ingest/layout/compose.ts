import type {Layout} from '../../model/intake.ts'
import {findBands} from './bands.ts'
import {findFurniture} from './furniture.ts'
import {findGrids, type Grid} from './grids.ts'
import {isTypedByLine, measureMargins, type Margins} from './paragraphs.ts'
import {median, type Page} from './page.ts'
import {findSegments, type Segment} from './segments.ts'
import {createWriter, type PageWriter} from './writer.ts'

/** Pages as one text, a paragraph a line, with the place of each stretch. */
export interface ComposedPages {
  readonly text: string
  readonly layout: Layout
}

/** Puts the words of pages into reading order: columns, framed tables, paragraphs over lines and pages. */
export function composePages(pages: readonly Page[]): ComposedPages {
  const out = createWriter()
  const read = readBodies(pages)
  const typedByLine = isTypedByLine(read)
  const usual = median(read.map(({lines}) => usualGap(lines)).filter((gap) => gap > 0))
  for (const [i, {page, grids, edges, lines, margins}] of read.entries()) {
    out.turnPage(page.number ?? i + 1, page)
    for (const segment of edges) if (segment.top < page.height / 2) out.writeFurniture(segment)
    let from = -Infinity
    for (const grid of [...grids, null]) {
      const to = grid?.top ?? Infinity
      const part = lines.filter(({top}) => top >= from && top < to)
      if (page.apart === true) for (const segment of part) out.writeRow([segment])
      else writePart(out, part, typedByLine ? null : margins, usual)
      if (grid !== null) out.writeGrid(grid)
      from = to
    }
    for (const segment of edges) if (segment.top >= page.height / 2) out.writeFurniture(segment)
  }
  return out.done()
}

interface Body {
  readonly page: Page
  readonly grids: readonly Grid[]
  /** Page numbers, running heads and feet. */
  readonly edges: readonly Segment[]
  readonly lines: readonly Segment[]
  readonly margins: Margins
}

function readBodies(pages: readonly Page[]): Body[] {
  const read = pages.map((page) => {
    const {grids, rest} = findGrids(page)
    return {page, grids, segments: findSegments(rest)}
  })
  const furniture = findFurniture(read)
  return read.map(({page, grids, segments}) => {
    const lines = segments.filter((segment) => !furniture.has(segment))
    return {page, grids, edges: segments.filter((segment) => furniture.has(segment)), lines, margins: measureMargins(lines)}
  })
}

/** The usual distance between one line and the next. */
function usualGap(segments: readonly Segment[]): number {
  return Math.max(0, median(segments.slice(1).map((segment, i) => segment.top - (segments[i]?.bottom ?? 0)).filter((gap) => gap > 0)))
}

/** @param margins - null where lines are not broken at them @param usual - the usual distance between lines of the document */
function writePart(out: PageWriter, segments: readonly Segment[], margins: Margins | null, usual: number): void {
  // A page of blank lines, as a list of names, does not make them usual.
  const gap = Math.min(usual, usualGap(segments))
  for (const [i, band] of findBands(segments).entries()) {
    if (i > 0 || band.kind !== 'body') out.skipLine()
    for (const line of band.lines) {
      if (band.kind === 'body') for (const segment of line) out.writeLine(segment, margins, gap)
      else out.writeRow(line)
    }
  }
}
