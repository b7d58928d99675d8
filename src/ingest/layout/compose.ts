import type {Layout} from '../../model/intake.ts'
import {findBands} from './bands.ts'
import {findFurniture} from './furniture.ts'
import {findGrids} from './grids.ts'
import {measureMargins, type Margins} from './paragraphs.ts'
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
  const read = pages.map((page) => {
    const {grids, rest} = findGrids(page)
    return {page, grids, segments: findSegments(rest)}
  })
  const furniture = findFurniture(read)
  for (const [i, {page, grids, segments}] of read.entries()) {
    out.turnPage(page.number ?? i + 1, page)
    const margins = segments.filter((segment) => furniture.has(segment))
    for (const segment of margins) if (segment.top < page.height / 2) out.writeFurniture(segment)
    const own = segments.filter((segment) => !furniture.has(segment))
    let from = -Infinity
    for (const grid of [...grids, null]) {
      const to = grid?.top ?? Infinity
      const part = own.filter(({top}) => top >= from && top < to)
      if (page.apart === true) for (const segment of part) out.writeRow([segment])
      else writePart(out, part, measureMargins(own))
      if (grid !== null) out.writeGrid(grid)
      from = to
    }
    for (const segment of margins) if (segment.top >= page.height / 2) out.writeFurniture(segment)
  }
  return out.done()
}

/** The usual distance between one line and the next. */
function usualGap(segments: readonly Segment[]): number {
  return Math.max(0, median(segments.slice(1).map((segment, i) => segment.top - (segments[i]?.bottom ?? 0)).filter((gap) => gap > 0)))
}

function writePart(out: PageWriter, segments: readonly Segment[], margins: Margins): void {
  const gap = usualGap(segments)
  for (const [i, band] of findBands(segments).entries()) {
    if (i > 0 || band.kind !== 'body') out.skipLine()
    for (const line of band.lines) {
      if (band.kind === 'body') for (const segment of line) out.writeLine(segment, margins, gap)
      else out.writeRow(line)
    }
  }
}
