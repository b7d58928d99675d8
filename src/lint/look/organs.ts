import type {PlanDocument, Position} from '../../model/document.generated.ts'

/** An organ that a document speaks to or gives work to now; cited documents may be of others. */
export interface NamedOrgan {
  readonly name: string
  readonly position: Position
}

const ORGANS = new WeakMap<PlanDocument, readonly NamedOrgan[]>()

/** The organs that a document addresses: issuer, assignees, addressees, recipients; each place once. */
export function organsOf(document: PlanDocument): readonly NamedOrgan[] {
  const known = ORGANS.get(document)
  if (known !== undefined) return known
  const found = readOrgans(document)
  ORGANS.set(document, found)
  return found
}

function readOrgans({header: {issuer, superior}, tasks, addressees, recipients}: PlanDocument): readonly NamedOrgan[] {
  const heads = [superior, issuer].flatMap((organ) => (organ?.position == null ? [] : [{name: organ.name, position: organ.position}]))
  const given = tasks.flatMap(({assignees}) => assignees.map(({agency, position}) => ({name: agency.name, position})))
  const seen = new Set<number>()
  return [...heads, ...addressees, ...given, ...recipients].filter(({position: {start: {offset}}}) => !seen.has(offset) && seen.add(offset))
}
