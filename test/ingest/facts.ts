import type {OutlineNode, PlanDocument} from '../../src/model/document.generated.ts'

/** What a document says, its places in the source left out: the same whatever form it came in. */
export function factsOf(document: PlanDocument): unknown {
  const {signature} = document
  return {
    ...coreOf(document),
    outline: flatten(document.outline).filter(({number}) => number !== null).map(({path, title, text}) => [path, plain(title ?? text ?? '')]),
    references: document.references.map(({code, date, type}) => ({code, date, type})),
    signature: {authority: signature.authority, onBehalfOf: signature.onBehalfOf, positions: signature.positions, name: signature.name},
    recipients: document.recipients.map(({name}) => name),
  }
}

/** Header, outline with labels and titles, targets, assignments and deadlines. */
export function coreOf({header, outline, targets, tasks, deadlines}: PlanDocument) {
  return {
    header: {
      issuer: header.issuer?.name, superior: header.superior?.name, code: header.code?.value,
      place: header.place, date: header.date, type: header.type?.code, subject: header.subject,
    },
    outline: flatten(outline).filter(({number}) => number !== null).map(({path, marker, title}) => [path, marker, plain(title ?? '')]),
    targets: targets.map(({path, kind, value, unit, comparator, direction, due}) => ({path, kind, value, unit, comparator, direction, due})),
    // Those that a heading passes on follow from the outline.
    assignments: tasks.flatMap(({path, row, assignees}) => (
      assignees.filter(({inherited}) => !inherited).map(({agency, role}) => ({path, row: row?.label, agency: agency.name, role}))
    )),
    deadlines: deadlines.map(({path, row, start, end, rrule, duration}) => ({path, row: row?.index, start, end, rrule, duration})),
  }
}

function flatten(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)])
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
