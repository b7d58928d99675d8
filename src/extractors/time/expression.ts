import type {Span} from '../../model/mapped-text.ts'

/** How an expression bounds what it speaks of. */
export type TimeRelation = 'by' | 'before' | 'on' | 'in' | 'from' | 'between' | 'every' | 'within' | 'after'

/** A time expression as read, not yet bound to anything. Offsets count in the text it was read from. */
export interface TimeExpression extends Span {
  /** How fine it is. */
  readonly unit: 'day' | 'month' | 'quarter' | 'year' | 'period' | 'recurrence' | 'duration' | 'lunar'
  readonly relation: TimeRelation
  /** First and last day, ISO, both included; null is open or not told. */
  readonly from: string | null
  readonly to: string | null
  /** RFC 5545. */
  readonly rrule: string | null
  /** ISO 8601. */
  readonly duration: string | null
  /** Only the year can be told. */
  readonly approximate: boolean
  /** A word such as `trước`, `trong`, `đến` says how it bounds; without one it may be part of a name. */
  readonly marked: boolean
  /** That word, folded; null where none is printed. */
  readonly bound: string | null
  /** The year is not printed but taken from the document's date. */
  readonly yearInferred: boolean
}

/** An expression with the fields that most do not have left out. */
export function expression(span: Span, own: Pick<TimeExpression, 'unit' | 'relation'> & Partial<TimeExpression>): TimeExpression {
  return {from: null, to: null, rrule: null, duration: null, approximate: false, marked: true, bound: null, yearInferred: false, ...own, start: span.start, end: span.end}
}
