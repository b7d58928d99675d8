import type {OutlineNode as WrittenNode, Table} from '../model/document.generated.ts'
import type {OutlineNode} from '../model/outline.ts'
import type {Positions} from './positions.ts'

/** Tree and tables as the contract has them. */
export interface WrittenOutline {
  readonly outline: WrittenNode[]
  readonly tables: Table[]
}

/** Writes the tree with ids: a numbered node's from its path, any other's from its parent's and its place. */
export function writeOutline(nodes: readonly OutlineNode[], positions: Positions): WrittenOutline {
  const tables: Table[] = []
  const used = new Map<string, number>()
  const unique = (id: string): string => {
    const count = (used.get(id) ?? 0) + 1
    used.set(id, count)
    return count === 1 ? id : `${id}~${count}`
  }
  const write = (node: OutlineNode, parent: string, place: number): WrittenNode => {
    const id = unique(node.label === null ? `${parent === '' ? '0' : parent}-${place}` : node.path.replaceAll('/', '.'))
    if (node.table !== null) {
      tables.push({
        id: `T${tables.length + 1}`, path: node.path, columns: node.table.columns.map(({value}) => value),
        rows: node.table.rows.map((row) => row.map(({value}) => value)), position: positions.ofSpan(node.span),
      })
    }
    let unnumbered = 0
    const children = node.children.map((child) => write(child, id, child.label === null ? ++unnumbered : 0))
    return {
      id, path: node.path, style: node.style, marker: node.marker?.value ?? null, number: node.label, level: node.level,
      title: node.title?.value ?? null, text: node.text?.value ?? null, role: node.role, confidence: node.confidence,
      position: positions.ofSpan(node.span), markerPosition: node.marker && positions.ofText(node.marker), children,
    }
  }
  let unnumbered = 0
  return {outline: nodes.map((node) => write(node, '', node.label === null ? ++unnumbered : 0)), tables}
}
