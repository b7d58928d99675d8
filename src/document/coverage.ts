import type {Line} from '../blocks/lines.ts'
import type {Coverage} from '../model/document.generated.ts'
import type {Span} from '../model/mapped-text.ts'
import type {CleanText} from '../text/clean.ts'
import type {LineIndex} from '../util/line-index.ts'
import {spanOf} from '../util/mapped-text.ts'

/**
 * Counts which lines of the source some part of the result claims; a line of which cleaning leaves nothing (blanks,
 * marks of Markdown) counts as assigned.
 *
 * @param index - of the decoded source text
 * @param lines - of the clean text
 * @param claims - spans of the clean text
 */
export function measureCoverage(clean: CleanText, index: LineIndex, lines: readonly Line[], claims: readonly Span[]): Coverage {
  const claimed = sourceLines(clean, index, claims)
  const printed = sourceLines(clean, index, lines.filter(({kind}) => kind !== 'blank'))
  const unassigned = [...printed].filter((line) => !claimed.has(line)).sort((a, b) => a - b)
  return {lines: index.lines, assigned: index.lines - unassigned.length, unassigned}
}

/** 1-based numbers of the source lines that spans of the clean text touch. */
function sourceLines(clean: CleanText, index: LineIndex, spans: readonly Span[]): Set<number> {
  const touched = new Set<number>()
  for (const span of spans) {
    const {start, end} = spanOf(clean, span)
    const last = index.pointAt(Math.max(start, end - 1)).line
    for (let line = index.pointAt(start).line; line <= last; line++) touched.add(line)
  }
  return touched
}
