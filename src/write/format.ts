import type {PlanDocument} from '../model/document.generated.ts'

/** How a result is to be laid out. */
export interface WriteOptions {
  /** No blanks that are not needed. */
  readonly compact: boolean
}

/** An output format: pure, Document in and text out. */
export interface OutputFormat {
  readonly name: string
  /** What a file of this format ends in, without the dot. */
  readonly extension: string
  /** What stands before the first, between two, and behind the last of many documents. */
  readonly frame: (options: WriteOptions) => {readonly before: string; readonly between: string; readonly after: string}
  /** One document, without a line end behind it. */
  readonly write: (document: PlanDocument, options: WriteOptions) => string
}
