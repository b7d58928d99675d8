import type {OutlineNode, PlanDocument} from '../../src/index.ts'

/** Kinds of outline nodes that gold files do not list. */
const UNNUMBERED = new Set(['dash', 'plus', 'bullet', 'star', 'named', 'paragraph', 'table', 'furniture'])

/** What was read from a text in the shape of a gold file: to tell what another form of it loses. */
export function goldOf({kind, header, outline, targets, tasks, deadlines, references, signature, recipients}: PlanDocument): unknown {
  return {
    kind,
    header: {
      code: header.code?.value ?? null, date: header.date, place: header.place, issuer: header.issuer?.inferred === true ? null : header.issuer?.name ?? null,
      superior: header.superior?.name ?? null, type: header.type?.code ?? null, subject: header.subject,
    },
    outline: flatten(outline).filter(({style}) => !UNNUMBERED.has(style)).map(({path, title, text}) => [path, title ?? text ?? '']),
    targets: free(targets).map(({path, kind: what, value, unit, comparator, direction, due}) => ({path, kind: what, value, unit, comparator, direction, due})),
    assignments: free(tasks).flatMap(({path, assignees}) => assignees.filter(({inherited}) => !inherited).map(({agency, role}) => ({path, agency: agency.name, role}))),
    deadlines: free(deadlines).map(({path, text, start, end, rrule, duration}) => ({path, text, start, end, rrule, duration})),
    references: references.filter(({code}) => code !== null).map(({code, date, type}) => ({code, date, type})),
    signature: {authority: signature.authority, onBehalfOf: signature.onBehalfOf, positions: signature.positions, name: signature.name},
    recipients: recipients.map(({name}) => name),
  }
}

function flatten(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)])
}

/** Rows of tables are left out: their cells are a matter of their own. */
function free<T extends {readonly row?: unknown}>(rows: readonly T[]): T[] {
  return rows.filter(({row}) => row === undefined)
}
