import type {Mention} from '../passage.ts'

export type Comparator = '=' | '>' | '>=' | '<' | '<=' | 'range' | '~'
export type Direction = 'reach' | 'increase' | 'decrease' | 'maintain' | 'avoid'
/** To be reached; reached; neither; to be reached and told by words, without a figure. */
export type TargetKind = 'target' | 'result' | 'other' | 'qualitative'

/** A quantified goal, a result or another figure (GOLD, targets). */
export interface Target extends Mention {
  readonly kind: TargetKind
  /** Null for goals without a figure, as `không để …`. */
  readonly value: number | readonly [number, number] | null
  /** `%` or the counted noun as printed. */
  readonly unit: string | null
  /** The unit is points of percent (`tăng 2 điểm %`). */
  readonly points: boolean
  readonly comparator: Comparator | null
  readonly direction: Direction
  /** What is measured, and of what it is a share; as printed. */
  readonly subject: string | null
  readonly base: string | null
  /** The last day by which it holds, ISO. */
  readonly due: string | null
  /** RFC 5545: it holds for each of these. */
  readonly rrule: string | null
  /** The clause that says it. */
  readonly clause: {readonly start: number; readonly end: number}
  /** Why it is less than sure; empty where it is. */
  readonly evidence: readonly string[]
}
