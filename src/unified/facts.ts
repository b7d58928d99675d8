import type {Plugin} from 'unified'
import {registerAgencies, withIds} from '../document/agencies.ts'
import {writeFacts} from '../document/facts.ts'
import {createPositions} from '../document/positions.ts'
import {readFacts} from '../pipeline.ts'
import {indexLines} from '../util/line-index.ts'
import type {PlanRoot} from './tree.ts'

/** Transformer for unified: adds what the document says (references, deadlines and the other facts) to the tree of `planParse`. */
export const planFacts: Plugin<[], PlanRoot> = () => (tree) => {
  const {spine} = tree.data
  const facts = readFacts(spine)
  const positions = createPositions(spine.clean, indexLines(spine.source.text), spine.source.layout)
  const register = registerAgencies(facts, tree.document.header, positions)
  Object.assign(tree.document, {header: withIds(tree.document.header, register), ...writeFacts(facts, register, positions)})
}
