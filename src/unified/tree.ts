import type {Parent} from 'unist'
import type {Spine} from '../document/write.ts'
import type {OutlineNode, PlanDocument, Position} from '../model/document.generated.ts'

/** A node of the outline as unist has it: `type` is the node's style, `position` the contract's, all other keys as in the contract. */
export interface PlanNode extends Omit<OutlineNode, 'children' | 'position'>, Parent {
  type: OutlineNode['style']
  position: Position
  children: PlanNode[]
}

/** A document as a unist tree: the outline is its children, all else stands in `document`. */
export interface PlanRoot extends Parent {
  type: 'plan'
  /** The Document; its outline is empty, since the tree has it. */
  document: PlanDocument
  children: PlanNode[]
  /** What `planParse` read, for the transformers behind it. */
  data: {spine: Spine}
}

/** A Document as a tree. */
export function toTree(document: PlanDocument, spine: Spine): PlanRoot {
  return {type: 'plan', document: {...document, outline: []}, children: document.outline.map(toNode), data: {spine}}
}

/** The Document of a tree, whatever a transformer made of it. */
export function toDocument({document, children}: PlanRoot): PlanDocument {
  return {...document, outline: children.map(fromNode)}
}

function toNode(node: OutlineNode): PlanNode {
  return {type: node.style, ...node, children: node.children.map(toNode)}
}

/** The keys of the contract alone; unist's own, and what transformers keep in `data`, stay behind. */
function fromNode({id, path, style, marker, number, level, title, text, role, confidence, position, markerPosition, children}: PlanNode): OutlineNode {
  return {id, path, style, marker, number, level, title, text, role, confidence, position, markerPosition, children: children.map(fromNode)}
}
