import type {Diagnostic, PlanDocument, Position} from '../model/document.generated.ts'
import type {Language} from '../model/message.ts'

export type Severity = Diagnostic['severity']

/** A change that mends what a rule met; only where there is one way to mend it. */
export interface Fix {
  /** Of the decoded source text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a rule tells: which of its sentences, with what put in, where. */
export interface Told {
  /** Key of one of the rule's sentences; the rule's own where left out. */
  readonly sentence?: string
  readonly values?: Readonly<Record<string, string | number>>
  /** Null where it is about the document as a whole. */
  readonly position: Position | null
  /** Milder than the rule's own: what is absent in this copy is only information, what is malformed is not. */
  readonly severity?: Severity
  readonly actual?: string
  readonly expected?: readonly string[]
  readonly fix?: Fix
}

/** A finding of a rule in a document: a diagnostic that a profile gave its severity, and the page that tells more. */
export interface Finding extends Diagnostic {
  readonly url: string
  readonly fix?: Fix
}

/** What a rule looks at. */
export interface Checked {
  readonly document: PlanDocument
  /** The decoded source text in which all positions count. */
  readonly text: string
  readonly language: Language
}

/** The findings of one file: what reporters are given, one after the other. */
export interface FileResult {
  readonly path: string
  /** The decoded source text, to show lines of. */
  readonly text: string
  readonly findings: readonly Finding[]
  /** Findings that the baseline knows and that are left out. */
  readonly hidden: number
}
