import type {MappedText, Span} from './mapped-text.ts'
import type {Message} from './message.ts'

/** A rectangle on a page in shares of its width and height, 0 to 1, from the top left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where a stretch of the decoded text is printed. */
export interface Place extends Span {
  /** 1-based. */
  readonly page: number
  /** Null where a format tells pages only. */
  readonly box: Box | null
  /** How sure a scanner's words are, 0 to 1; null for text that was never scanned. */
  readonly confidence: number | null
}

/** A table whose cells the format tells, as stretches of the decoded text. A merged cell stands in all its rows. */
export interface KnownTable extends Span {
  readonly rows: readonly (readonly (Span | null)[])[]
}

/** What a format knows beyond the text. */
export interface Layout {
  /** In order of `start`, not overlapping. */
  readonly places: readonly Place[]
  /** In order of `start`, not overlapping. */
  readonly tables: readonly KnownTable[]
}

/** One document as its format hands it over. */
export interface Intake {
  /** The decoded text, in whose units all positions count. */
  readonly text: string
  /** What of it is printed, where the format has markup of its own; null where all of it is. */
  readonly printed: MappedText | null
  readonly encoding: string
  readonly layout: Layout
  readonly messages: readonly Message[]
}

/** Of a text that comes without pages and tables of its own. */
export const NO_LAYOUT: Layout = {places: [], tables: []}
