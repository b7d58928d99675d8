import type {Location, Position} from 'vscode-languageserver-types'
import type {OutlineNode} from '../model/document.generated.ts'
import {rangeOf, type Opened} from './opened.ts'

/** Where a reference to another place of the document leads; null where there is none here, or it leads nowhere. */
export function definitionAt(place: Position, opened: Opened): Location | null {
  if (opened.text !== opened.editor.getText()) return null
  const offset = opened.editor.offsetAt(place)
  const here = opened.document.crossReferences.find(({position: {start, end}}) => start.offset <= offset && offset < end.offset)
  if (here?.target == null) return null
  const node = findNode(here.target, opened.document.outline)
  return node === null ? null : {uri: opened.editor.uri, range: rangeOf(node.markerPosition ?? node.position, opened)}
}

function findNode(path: string, nodes: readonly OutlineNode[]): OutlineNode | null {
  for (const node of nodes) {
    if (node.path === path && node.number !== null) return node
    const inner = findNode(path, node.children)
    if (inner !== null) return inner
  }
  return null
}
