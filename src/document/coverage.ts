import type {Coverage} from '../model/document.generated.ts'
import type {Span} from '../model/mapped-text.ts'
import type {CleanText} from '../text/clean.ts'
import type {LineIndex} from '../util/line-index.ts'
import {spanOf} from '../util/mapped-text.ts'

/**
 * Counts which printed lines of the source some part of the result claims; a line of blanks counts as assigned.
 *
 * @param source - the decoded source text, indexed by `index`
 * @param claims - spans of the clean text
 */
export function measureCoverage(source: string, clean: CleanText, index: LineIndex, claims: readonly Span[]): Coverage {
  const claimed = new Uint8Array(index.lines + 2)
  for (const claim of claims) {
    const {start, end} = spanOf(clean, claim)
    const last = index.pointAt(Math.max(start, end - 1)).line
    for (let line = index.pointAt(start).line; line <= last; line++) claimed[line] = 1
  }
  const unassigned: number[] = []
  for (let line = 1; line <= index.lines; line++) {
    if (claimed[line] === 1) continue
    const {start, end} = index.lineAt(line)
    if (PRINTED.test(source.slice(start, end))) unassigned.push(line)
  }
  return {lines: index.lines, assigned: index.lines - unassigned.length, unassigned}
}

/** Something that is neither a blank nor invisible. */
const PRINTED = /[\p{L}\p{N}\p{P}\p{S}]/u
