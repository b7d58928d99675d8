import {SymbolKind, type DocumentSymbol} from 'vscode-languageserver-types'
import type {OutlineNode} from '../model/document.generated.ts'
import {rangeOf, type Opened} from './opened.ts'

/** Names in the outline of an editor are cut at this length. */
const MOST_SIGNS = 80

/** The outline of a document for an editor: what it is, and its headings and items. */
export function symbolsOf(opened: Opened): DocumentSymbol[] {
  const {type, code, subject} = opened.document.header
  const place = type?.position ?? code?.position ?? null
  const name = short([type?.name, code?.value, subject].filter((part) => part != null).join(' '))
  const head = place === null || name === '' ? [] : [{name, kind: SymbolKind.File, range: rangeOf(place, opened), selectionRange: rangeOf(place, opened)}]
  return [...head, ...opened.document.outline.flatMap((node) => symbolOf(node, opened))]
}

/** A node with a marker or a title; what stands inside one without takes its place. */
function symbolOf(node: OutlineNode, opened: Opened): DocumentSymbol[] {
  const children = node.children.flatMap((child) => symbolOf(child, opened))
  const named = node.number !== null || node.title !== null
  const name = short([node.marker, node.title ?? node.text].filter((part) => part !== null).join(' '))
  if (!named || node.style === 'furniture' || name === '') return children
  const range = rangeOf(node.position, opened)
  const first = node.markerPosition === null ? range : rangeOf(node.markerPosition, opened)
  return [{
    name, kind: node.children.some(({number}) => number !== null) ? SymbolKind.Namespace : SymbolKind.String, range, selectionRange: first,
    ...(node.role === null ? {} : {detail: node.role}), children,
  }]
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > MOST_SIGNS ? `${line.slice(0, MOST_SIGNS - 1)}…` : line
}
