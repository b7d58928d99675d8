import type {OutlineNode, PlanDocument} from '../../model/document.generated.ts'
import {findBreaks, type Break} from '../../outline/gaps.ts'

const BREAKS = new WeakMap<PlanDocument, readonly Break<OutlineNode>[]>()

/** Numbers of the outline that do not follow the one before them. */
export function breaksOf(document: PlanDocument): readonly Break<OutlineNode>[] {
  const known = BREAKS.get(document)
  if (known !== undefined) return known
  const found = findBreaks(document.outline, ({number}) => number)
  BREAKS.set(document, found)
  return found
}
