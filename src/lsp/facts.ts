import type {OutlineNode, PlanDocument, Position} from '../model/document.generated.ts'

/** Something that was read at a place, as a name and its values. */
export interface Fact {
  readonly position: Position
  readonly name: string
  readonly values: readonly (readonly [string, string])[]
  readonly confidence: number | null
  readonly evidence: readonly string[]
}

type Value = string | number | boolean | null | undefined

/** All facts of a document with their places. */
export function factsOf(document: PlanDocument): Fact[] {
  return [
    ...headerFacts(document),
    ...document.outline.flatMap(nodeFacts),
    ...document.targets.map((target) => fact(target.position, 'target', {
      kind: target.kind, value: target.value === null ? null : [target.value].flat().join(' – '), unit: target.unit, comparator: target.comparator, direction: target.direction,
      subject: target.subject, base: target.base, due: target.due, period: target.period?.rrule,
    }, target.confidence, target.evidence)),
    ...document.tasks.map((task) => fact(task.position, 'task', {
      id: task.id, assignees: task.assignees.map(({agency, role}) => `${agency.name} (${role})`).join('; '), deadlines: task.deadlines.join(', '),
    })),
    ...document.tasks.flatMap(({assignees}) => assignees.map((one) => (
      fact(one.position, 'assignee', {agency: one.agency.name, role: one.role, inherited: one.inherited}, one.confidence ?? null, one.evidence)
    ))),
    ...document.deadlines.map((deadline) => fact(deadline.position, 'deadline', {
      relation: deadline.relation, start: deadline.start, end: deadline.end, rrule: deadline.rrule, duration: deadline.duration,
      lunar: deadline.lunar, task: deadline.taskId, target: deadline.targetId,
    }, deadline.confidence, deadline.evidence)),
    ...document.agencies.flatMap((agency) => agency.mentions.map((position) => fact(position, 'agency', {name: agency.name, level: agency.level, aliases: agency.aliases.join('; ')}))),
    ...document.references.flatMap(({mentions, position, ...reference}) => [position, ...mentions].map((place) => fact(place, 'reference', {
      type: reference.type, code: reference.code, date: reference.date, issuer: reference.issuer, subject: reference.subject, relation: reference.relation,
    }, reference.confidence, reference.evidence))),
    ...document.crossReferences.map(({position, target}) => fact(position, 'cross-reference', {target: target ?? '–'})),
  ]
}

function headerFacts({header, signature}: PlanDocument): Fact[] {
  const {issuer, superior, code, type, positions} = header
  const facts: (Fact | null)[] = [
    issuer?.position == null ? null : fact(issuer.position, 'issuer', {name: issuer.name, level: issuer.level}),
    superior?.position == null ? null : fact(superior.position, 'superior', {name: superior.name, level: superior.level}),
    code === null ? null : fact(code.position, 'code', {value: code.value, number: code.number, notation: code.notation}),
    type?.position == null ? null : fact(type.position, 'type', {code: type.code, name: type.name}),
    positions.date === null ? null : fact(positions.date, 'date', {date: header.date}),
    positions.place === null ? null : fact(positions.place, 'place', {place: header.place}),
    positions.subject === null ? null : fact(positions.subject, 'subject', {subject: header.subject}),
    signature.position === null ? null : fact(signature.position, 'signature', {authority: signature.authority, positions: signature.positions.join('; '), name: signature.name}),
  ]
  return facts.filter((one) => one !== null)
}

function nodeFacts(node: OutlineNode): Fact[] {
  const own = node.markerPosition === null ? [] : [fact(node.markerPosition, 'item', {path: node.path, style: node.style, role: node.role}, node.confidence)]
  return [...own, ...node.children.flatMap(nodeFacts)]
}

function fact(position: Position, name: string, values: Readonly<Record<string, Value>>, confidence: number | null = null, evidence: readonly string[] = []): Fact {
  const filled = Object.entries(values).flatMap(([key, value]) => (value == null || value === '' ? [] : [[key, String(value)] as const]))
  return {position, name, values: filled, confidence, evidence}
}
