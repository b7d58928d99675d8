import type {RequiredSection} from '../../data/required-sections.ts'
import type {OutlineNode, PlanDocument} from '../../model/document.generated.ts'
import {key} from '../../util/fold.ts'
import {nodesOf} from './outline.ts'

/** Numbered nodes with a heading: what a reader takes for sections. */
export function headingsOf(document: PlanDocument): readonly OutlineNode[] {
  return nodesOf(document).filter(({title, number, style}) => title !== null && (number !== null || style === 'named'))
}

/** Whether a heading is that of a section. */
export function isOf({roles = [], headings = []}: RequiredSection, {role, title}: OutlineNode): boolean {
  if (role !== null && roles.includes(role)) return true
  const folded = ` ${key(title ?? '')} `
  return headings.some((heading) => folded.includes(` ${key(heading)} `))
}

/** Whether nothing stands below a heading. */
export function isEmpty({text, children}: OutlineNode): boolean {
  return text === null && children.length === 0
}
