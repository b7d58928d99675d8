import type {FileResult, Severity} from '../lint/rule.ts'
import type {Language} from '../model/message.ts'

/** What a report says of a rule, whether it was broken or not. */
export interface RuleInfo {
  readonly id: string
  /** What the profile gives it. */
  readonly severity: Severity
  readonly description: string
  /** What the rule rests on. */
  readonly clause: string
  /** Of its page. */
  readonly url: string
}

/** What reports are told beside the findings. */
export interface ReportContext {
  readonly language: Language
  /** Whether text may be coloured. */
  readonly color: boolean
  /** From this severity on a finding fails the check. */
  readonly failOn: Severity
  /** The rules that were asked, in the order of their ids. */
  readonly rules: readonly RuleInfo[]
  /** Of plan-parse. */
  readonly version: string
}

/** A form of report: pure, findings in and text out, piece by piece, so that any number of files fits into memory. */
export interface Reporter {
  readonly name: string
  /** What a file of this report ends in, without the dot. */
  readonly extension: string
  readonly report: (results: AsyncIterable<FileResult>, context: ReportContext) => AsyncIterable<string>
}
