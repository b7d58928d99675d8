import type {OutlineNode, PlanDocument} from '../../src/model/document.generated.ts'

/** What a document says, its places in the source left out: the same whatever form it came in. */
export function factsOf(document: PlanDocument): unknown {
  const {header, signature} = document
  return {
    header: {
      issuer: header.issuer?.name, superior: header.superior?.name, code: header.code?.value,
      place: header.place, date: header.date, type: header.type?.code, subject: header.subject,
    },
    outline: flatten(document.outline).filter(({number}) => number !== null).map(({path, title, text}) => [path, plain(title ?? text ?? '')]),
    targets: document.targets.map(({path, value, unit, comparator}) => ({path, value, unit, comparator})),
    deadlines: document.deadlines.map(({path, start, end, rrule}) => ({path, start, end, rrule})),
    references: document.references.map(({code, date, type}) => ({code, date, type})),
    signature: {authority: signature.authority, onBehalfOf: signature.onBehalfOf, positions: signature.positions, name: signature.name},
    recipients: document.recipients.map(({name}) => name),
  }
}

function flatten(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)])
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
