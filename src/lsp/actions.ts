import {CodeActionKind, type CodeAction, type Range, type TextEdit} from 'vscode-languageserver-types'
import type {Fix} from '../lint/rule.ts'
import type {Language} from '../model/message.ts'
import {sentence} from '../util/messages.ts'
import {diagnosticOf} from './diagnostics.ts'
import type {Opened} from './opened.ts'

/** The fixes that can be made in a range, and one that makes all of the document's. */
export function actionsIn(range: Range, opened: Opened, language: Language): CodeAction[] {
  const {editor, findings, text} = opened
  // Fixes count in the text that was read.
  if (text !== editor.getText()) return []
  const [from, to] = [editor.offsetAt(range.start), editor.offsetAt(range.end)]
  const fixable = findings.flatMap((finding) => (finding.fix === undefined ? [] : [{finding, fix: finding.fix}]))
  const here = fixable.filter(({fix, finding: {position}}) => {
    const [start, end] = [Math.min(fix.start, position?.start.offset ?? fix.start), Math.max(fix.end, position?.end.offset ?? fix.end)]
    return start <= to && from <= end
  })
  const single = here.map(({finding, fix}): CodeAction => ({
    title: sentence('lsp.fix', {rule: finding.ruleId, text: shown(fix.text)}, language), kind: CodeActionKind.QuickFix, isPreferred: true,
    diagnostics: [diagnosticOf(finding, opened)], edit: {changes: {[editor.uri]: [editOf(fix, opened)]}},
  }))
  const all = apart(fixable.map(({fix}) => fix)).map((fix) => editOf(fix, opened))
  return all.length === 0 ? single : [...single, {title: sentence('lsp.fix-all', {count: all.length}, language), kind: CodeActionKind.SourceFixAll, edit: {changes: {[editor.uri]: all}}}]
}

/** Edits must not overlap: of fixes that do, the first. */
function apart(fixes: readonly Fix[]): Fix[] {
  const kept: Fix[] = []
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start >= (kept.at(-1)?.end ?? 0)) kept.push(fix)
  }
  return kept
}

function editOf({start, end, text}: Fix, {editor}: Opened): TextEdit {
  return {range: {start: editor.positionAt(start), end: editor.positionAt(end)}, newText: text}
}

function shown(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
