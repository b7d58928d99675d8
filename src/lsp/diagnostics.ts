import {DiagnosticSeverity, type Diagnostic} from 'vscode-languageserver-types'
import type {Finding} from '../lint/rule.ts'
import {rangeOf, wholeRange, type Opened} from './opened.ts'

const SEVERITIES: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information,
}

/** What an editor shows of the findings. */
export function diagnosticsOf(opened: Opened): Diagnostic[] {
  return opened.findings.map((finding) => diagnosticOf(finding, opened))
}

/** One finding as an editor shows it. */
export function diagnosticOf({ruleId, severity, message, position, url}: Finding, opened: Opened): Diagnostic {
  return {
    range: position === null ? wholeRange(opened.editor) : rangeOf(position, opened), severity: SEVERITIES[severity],
    code: ruleId, codeDescription: {href: url}, source: 'plan-parse', message,
  }
}
