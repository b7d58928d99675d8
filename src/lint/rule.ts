import type {Diagnostic, Header, PlanDocument, Position} from '../model/document.generated.ts'
import type {Language} from '../model/message.ts'
import type {LineIndex} from '../util/line-index.ts'
import type {Example, OkExample} from './examples/example.ts'

export type Severity = Diagnostic['severity']

/** The same words in both languages; `{name}` is filled in with what a rule tells. */
export type Texts = Readonly<Record<Language, string>>

/** A change that mends what a rule met; only where there is one way to mend it. */
export interface Fix {
  /** Of the decoded source text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a rule tells: which of its sentences, with what put in, where. */
export interface Told {
  /** Key of one of the rule's further sentences; the rule's own where left out. */
  readonly sentence?: string
  readonly values?: Readonly<Record<string, string | number>>
  /** Null where it is about the document as a whole. */
  readonly position: Position | null
  /** Milder than the rule's own. */
  readonly severity?: Severity
  /** Not in this copy at all, which web copies and scans often lose: information, unless the profile says that documents are complete. */
  readonly absent?: true
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
  readonly lines: LineIndex
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

/** The documents that a rule judges; it is silent on all others, and on a date bound where the document has no date. */
export interface Applies {
  /** Families of thể thức; all where left out. */
  readonly regimes?: readonly Header['regime'][]
  /** First and last day of issue (ISO 8601) under the clause that the rule rests on. */
  readonly from?: string
  readonly to?: string
  /** Codes of document types, as `KH`. */
  readonly types?: readonly string[]
  /**
   * What must have been read: `header` that any cell of a header is there, `document` that it is no news item and no empty
   * text (unless told otherwise), `any` nothing.
   */
  readonly needs?: 'any' | 'document' | 'header'
}

/** A rule looks at one document and tells; what it tells gets its severity, id and page from outside. */
export interface Rule<Options = unknown> {
  /** In kebab case; the name of its file, too. */
  readonly id: string
  /** Its own; profiles may give another one. */
  readonly severity: Severity
  /** The clause that it rests on, as `NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 3`; `custom` for usage. */
  readonly clause: string
  /** `memory`: the clause was not compared with its text, so the rule is at most a warning. */
  readonly rests?: 'memory'
  readonly applies?: Applies
  /** JSON Schema of the options, and their values where a profile gives none. */
  readonly options?: {readonly schema: Readonly<Record<string, unknown>>; readonly default: Options}
  /** What it looks for, in one sentence. */
  readonly description: Texts
  /** What it tells. */
  readonly sentence: Texts
  readonly sentences?: Readonly<Record<string, Texts>>
  /** What to do about it. */
  readonly help: Texts
  readonly examples: {readonly bad: readonly [Example, ...Example[]]; readonly ok: readonly [OkExample, OkExample, ...OkExample[]]}
  check(checked: Checked, options: Options): Iterable<Told>
}
