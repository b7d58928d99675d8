import {readLines, type Line} from '../../src/blocks/lines.ts'
import {createPositions, type Positions} from '../../src/document/positions.ts'
import type {Position} from '../../src/model/document.generated.ts'
import {NO_LAYOUT, type Layout} from '../../src/model/intake.ts'
import {cleanText, type CleanText} from '../../src/text/clean.ts'
import {indexLines, type LineIndex} from '../../src/util/line-index.ts'

/** What the functions of this stage need of a text. */
export interface Taken {
  readonly clean: CleanText
  readonly index: LineIndex
  readonly lines: readonly Line[]
  readonly positions: Positions
  /** What is printed at a position. */
  readonly at: (position: Position | null | undefined) => string | null
}

export function take(source: string, layout: Layout = NO_LAYOUT): Taken {
  const clean = cleanText(source)
  const index = indexLines(source)
  return {
    clean, index, lines: readLines(clean), positions: createPositions(clean, index, layout),
    at: (position) => (position == null ? null : source.slice(position.start.offset, position.end.offset)),
  }
}
