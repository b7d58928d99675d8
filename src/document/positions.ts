import type {Range} from '../model/document.generated.ts'
import type {MappedText, Span} from '../model/mapped-text.ts'
import type {Layout} from '../model/intake.ts'
import type {Position} from '../model/document.generated.ts'
import type {CleanText} from '../text/clean.ts'
import type {LineIndex} from '../util/line-index.ts'
import {piecesOf, spanOf} from '../util/mapped-text.ts'
import {placeOf} from './places.ts'

/** Turns stretches of the clean text, and of texts made from it, into positions of the decoded source. */
export interface Positions {
  /** A stretch of the clean text. */
  ofSpan(span: Span): Position
  /** A text over the clean text, or a stretch of it; with `parts` where other text stands between its pieces. */
  ofText(text: MappedText, span?: Span): Position
}

/**
 * @param index - of the decoded source text to which `clean` maps
 * @param layout - tells the page and the box of a position, where the format has pages
 */
export function createPositions(clean: CleanText, index: LineIndex, layout: Layout): Positions {
  const range = (span: Span): Range => {
    const {start, end} = spanOf(clean, span)
    return {start: index.pointAt(start), end: index.pointAt(end)}
  }
  const plain: Positions = {
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
  const placed = (position: Position): Position => ({...position, ...placeOf(layout.places, position.start.offset, position.end.offset)})
  return layout.places.length === 0 ? plain : {ofSpan: (span) => placed(plain.ofSpan(span)), ofText: (text, span) => placed(plain.ofText(text, span))}
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
