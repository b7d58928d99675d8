import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Range} from 'vscode-languageserver-types'
import type {Finding} from '../lint/rule.ts'
import type {PlanDocument} from '../model/document.generated.ts'

/** A document that is open in an editor, as it was read last. */
export interface Opened {
  readonly editor: TextDocument
  readonly document: PlanDocument
  /** The text in which the document's positions count: the editor's own, unless lines of it were in another encoding. */
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Part of a document, as positions have it. */
interface Stretch {
  readonly start: {readonly line: number; readonly column: number; readonly offset: number}
  readonly end: {readonly line: number; readonly column: number; readonly offset: number}
}

/** A stretch of the document as the editor counts it. */
export function rangeOf({start, end}: Stretch, {editor, text}: Pick<Opened, 'editor' | 'text'>): Range {
  // Lines stay where they are when they are read in another encoding; columns move.
  if (text !== editor.getText()) return {start: {line: start.line - 1, character: 0}, end: {line: end.line - 1, character: lengthOf(editor, end.line - 1)}}
  return {start: editor.positionAt(start.offset), end: editor.positionAt(end.offset)}
}

/** The beginning of a document, for what is about all of it. */
export function wholeRange(editor: TextDocument): Range {
  return {start: {line: 0, character: 0}, end: {line: 0, character: lengthOf(editor, 0)}}
}

function lengthOf(editor: TextDocument, line: number): number {
  return editor.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}}).replace(/\r?\n$|\r$/u, '').length
}
