import type {Range} from '../model/document.generated.ts'
import type {MappedText, Span} from '../model/mapped-text.ts'
import type {Position} from '../model/document.generated.ts'
import type {CleanText} from '../text/clean.ts'
import type {LineIndex} from '../util/line-index.ts'
import {piecesOf, spanOf} from '../util/mapped-text.ts'

/** Turns stretches of the clean text, and of texts made from it, into positions of the decoded source. */
export interface Positions {
  /** A stretch of the clean text. */
  ofSpan(span: Span): Position
  /** A text over the clean text, or a stretch of it; with `parts` where other text stands between its pieces. */
  ofText(text: MappedText, span?: Span): Position
}

/** @param index - of the decoded source text to which `clean` maps */
export function createPositions(clean: CleanText, index: LineIndex): Positions {
  const range = (span: Span): Range => {
    const {start, end} = spanOf(clean, span)
    return {start: index.pointAt(start), end: index.pointAt(end)}
  }
  return {
    ofSpan: range,
    ofText(text, span = {start: 0, end: text.value.length}) {
      const pieces = mergeAcrossBlanks(clean, piecesOf(text, span))
      const first = pieces[0]
      const last = pieces.at(-1)
      if (first === undefined || last === undefined) return range(spanOf(text, span))
      const hull = range({start: first.start, end: last.end})
      const [one, two, ...rest] = pieces.map(range)
      return one === undefined || two === undefined ? hull : {...hull, parts: [one, two, ...rest]}
    },
  }
}

function mergeAcrossBlanks(clean: CleanText, pieces: readonly Span[]): Span[] {
  const merged: {start: number; end: number}[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last !== undefined && piece.start >= last.end && clean.value.slice(last.end, piece.start).trim() === '') last.end = piece.end
    else merged.push({...piece})
  }
  return merged
}
