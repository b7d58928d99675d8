import type {Passage} from '../passage.ts'
import type {SectionRole} from '../../model/section-role.ts'

const PLANNED: ReadonlySet<SectionRole> = new Set<SectionRole>(['tasks', 'targets', 'solutions', 'purpose', 'requirements', 'implementation', 'assignment', 'schedule'])
const TOLD: ReadonlySet<SectionRole> = new Set<SectionRole>(['results', 'situation', 'shortcomings', 'basis'])

/** Whether a passage stands among what is to be done or what was done; null where no heading says. */
export type Section = 'planned' | 'told' | null

/**
 * A report tells in its main sections what was and what is to be done; elsewhere the nearest heading decides.
 *
 * @param type - code of the document's type
 */
export function sectionOf({roles}: Passage, type: string | null): Section {
  const telling = roles.filter((role) => PLANNED.has(role) || TOLD.has(role))
  const role = type === 'BC' ? telling.at(-1) : telling[0]
  return role === undefined ? null : PLANNED.has(role) ? 'planned' : 'told'
}
