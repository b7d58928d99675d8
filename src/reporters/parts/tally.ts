import type {FileResult, Severity} from '../../lint/rule.ts'
import type {Language} from '../../model/message.ts'
import {sentence} from '../../util/messages.ts'

/** What is counted over all files. */
export interface Tally extends Record<Severity, number> {
  files: number
  /** Files with findings. */
  found: number
  hidden: number
  fixable: number
}

export function newTally(): Tally {
  return {files: 0, found: 0, error: 0, warning: 0, info: 0, hidden: 0, fixable: 0}
}

/** Adds a file to what was counted. */
export function count(tally: Tally, {findings, hidden}: FileResult): void {
  tally.files++
  tally.hidden += hidden
  if (findings.length > 0) tally.found++
  for (const {severity, fix} of findings) {
    tally[severity]++
    if (fix !== undefined) tally.fixable++
  }
}

/** What was counted, as sentences. */
export function tellTally({files, found, error, warning, info, hidden, fixable}: Tally, language: Language): string[] {
  return [
    sentence(found === 0 ? 'check.clean' : 'check.summary', {files, found, errors: error, warnings: warning, infos: info}, language),
    ...hidden > 0 ? [sentence('check.hidden', {hidden}, language)] : [],
    ...fixable > 0 ? [sentence('check.fixable', {fixable}, language)] : [],
  ]
}
