import type {Position} from '../../model/document.generated.ts'
import {plainLine} from './escape.ts'
import {lineOf} from './source-line.ts'

/** How much of a long line is shown. */
const MOST_SIGNS = 110
/** How much of it before the finding. */
const BEFORE = 40

/** A line of the source and carets under what a finding is about. */
export interface Excerpt {
  readonly line: string
  readonly carets: string
}

/** Cuts what is to be shown of a position out of the source. */
export function excerpt(text: string, {start, end}: Position): Excerpt {
  const line = lineOf(text, start)
  const at = start.offset - line.start
  const to = Math.min(Math.max(end.offset - line.start, at), line.text.length)
  const from = line.text.length <= MOST_SIGNS ? 0 : Math.max(0, at - BEFORE)
  const until = Math.min(line.text.length, from + MOST_SIGNS)
  const shown = plainLine(line.text.slice(from, until))
  const left = `${from > 0 ? '…' : ''}${shown}`
  return {
    line: `${left}${until < line.text.length ? '…' : ''}`.trimEnd(),
    carets: `${' '.repeat(width(shown.slice(0, at - from)) + (from > 0 ? 1 : 0))}${'^'.repeat(Math.max(1, width(shown.slice(at - from, Math.min(to, until) - from).trimEnd())))}`,
  }
}

/** Columns that a text takes: marks stand above their letters, what Vietnamese documents hold else is one column wide. */
function width(text: string): number {
  return Array.from(text).filter((sign) => !/\p{M}/u.test(sign)).length
}
