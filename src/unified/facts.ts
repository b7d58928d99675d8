import type {Plugin} from 'unified'
import {writeFacts} from '../document/facts.ts'
import {createPositions} from '../document/positions.ts'
import {readFacts} from '../pipeline.ts'
import {indexLines} from '../util/line-index.ts'
import type {PlanRoot} from './tree.ts'

/** Transformer for unified: adds what the document says (references, deadlines and the other facts) to the tree of `planParse`. */
export const planFacts: Plugin<[], PlanRoot> = () => (tree) => {
  const {spine} = tree.data
  Object.assign(tree.document, writeFacts(readFacts(spine), tree.document.header, createPositions(spine.clean, indexLines(spine.source.text), spine.source.layout)))
}
