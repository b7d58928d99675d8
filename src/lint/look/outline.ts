import type {OutlineNode, PlanDocument} from '../../model/document.generated.ts'

const CACHE = new WeakMap<PlanDocument, readonly OutlineNode[]>()

/** All nodes of the body in print order. */
export function nodesOf(document: PlanDocument): readonly OutlineNode[] {
  const known = CACHE.get(document)
  if (known !== undefined) return known
  const nodes: OutlineNode[] = []
  const add = (node: OutlineNode): void => {
    nodes.push(node)
    node.children.forEach(add)
  }
  document.outline.forEach(add)
  CACHE.set(document, nodes)
  return nodes
}
