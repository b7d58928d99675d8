import type {Span} from './mapped-text.ts'

/** How much a message weighs: a broken document, a likely mistake, a hint. */
export type Severity = 'error' | 'warning' | 'info'

/** The languages in which messages are told. */
export type Language = 'en' | 'vi'

/** What a stage has to say about a document; told as a sentence only when the Document is written. */
export interface Message {
  /** Names the kind of finding and its sentence in `data/messages`. */
  readonly ruleId: string
  readonly severity: Severity
  /** What the sentence is filled with. */
  readonly values: Readonly<Record<string, string | number>>
  /** In the clean text; null for the document as a whole. */
  readonly span: Span | null
  readonly actual?: string
  readonly expected?: readonly string[]
}
