import type {AgencyList} from '../agencies/list.ts'
import type {Passage} from '../passage.ts'
import {MASK, maskLists} from './masked.ts'

/** A heading that names who is to do what stands below it: `1. Công an tỉnh`, `Trách nhiệm của Sở Y tế`, `Giao Sở A:`. */
const HEADING = new RegExp(`^[^a-z${MASK}]*(?:(?:giao(?: nhiem vu)?(?: cho)?|de nghi|yeu cau|doi voi|ve phia|trach nhiem cua|nhiem vu cua|phan cong|trach nhiem|nhiem vu)\\s?:?\\s?)*(?<list>${MASK}+)(?<rest>(?:\\s?\\([^()]{0,160}\\)?)?[\\s.:,;]*)$`, 'du')

/** The organs of a heading agency, or null where the heading is something else. */
export function headingAgencies(passage: Passage, lists: readonly AgencyList[]): AgencyList | null {
  const end = passage.titleEnd > 0 ? passage.titleEnd : passage.folded.length
  if (lists.length === 0 || passage.titleEnd === 0 && !passage.folded.endsWith(':') && passage.node.children.length === 0) return null
  const own = lists.filter((list) => list.end <= end)
  const match = HEADING.exec(maskLists(passage.folded, {start: 0, end}, own).text)
  const at = match?.indices?.groups?.['list']?.[0]
  return own.find(({start}) => start === at) ?? null
}
