import type {PlanDocument} from '../../src/index.ts'

/** What the extractors read; the rest of a document is its form. */
const FACTS = ['targets', 'tasks', 'deadlines', 'agencies', 'references', 'crossReferences'] as const

/** A document as a fixture holds it: its form in full, and those facts that the fixture is about. */
export function project(document: PlanDocument, held: readonly string[]): Partial<PlanDocument> {
  const left: readonly string[] = FACTS.filter((name) => !held.includes(name))
  return Object.fromEntries(Object.entries(document).filter(([name]) => !left.includes(name)))
}
