import type {Point} from '../../model/document.generated.ts'

/** A line of the source. */
export interface SourceLine {
  readonly text: string
  /** Where it begins in the source. */
  readonly start: number
}

/** The line in which a point stands, without its line end. */
export function lineOf(text: string, {offset, column}: Point): SourceLine {
  const start = Math.max(0, offset - column + 1)
  const end = text.slice(start).search(/[\n\r\f]/u)
  return {text: end < 0 ? text.slice(start) : text.slice(start, start + end), start}
}
