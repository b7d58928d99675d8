import type {Mention} from './passage.ts'

/** What a recogniser made of a stretch of text. */
export interface Note extends Mention {
  readonly recogniser: string
  /** What it was taken for. */
  readonly read: string
  /** Why nothing came of it; null where it became a fact. */
  readonly dropped: string | null
}

/** Is told what recognisers make of a document, and what they drop. */
export type Trace = (note: Note) => void
