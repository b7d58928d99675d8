import type {Position} from '../../model/document.generated.ts'
import type {Checked} from '../rule.ts'

/** The position of a stretch of the decoded source text. */
export function positionAt({lines}: Checked, start: number, end: number): Position {
  return {start: lines.pointAt(start), end: lines.pointAt(end)}
}

/** What is printed at a position. */
export function printedAt({text}: Checked, {start, end}: Position): string {
  return text.slice(start.offset, end.offset)
}
