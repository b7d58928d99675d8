import {recipientName} from '../../src/closing/recipients.ts'
import type {OutlineNode, PlanDocument, Point, Position} from '../../src/index.ts'
import {cleanText} from '../../src/text/clean.ts'

/** What is wrong with the positions of a Document, as sentences; none where all is well. */
export function wrongPositions(source: string, document: PlanDocument): string[] {
  return [...wrongPoints(source, document), ...wrongNesting(document.outline, null), ...wrongSlices(source, document)]
}

/** Points whose line, column and offset do not agree, or that lie outside the text. */
function wrongPoints(source: string, document: PlanDocument): string[] {
  const starts = [0, ...[...source.matchAll(/\r\n|[\n\r\f]/gu)].map((match) => match.index + match[0].length)]
  const wrong: string[] = []
  walk(document, (at, path) => {
    if (!isPosition(at)) return
    for (const {line, column, offset} of [at.start, at.end]) {
      if ((starts[line - 1] ?? Number.NaN) + column - 1 !== offset) wrong.push(`${path}: line ${line}, column ${column} is not offset ${offset}`)
    }
    if (at.end.offset < at.start.offset || at.end.offset > source.length) wrong.push(`${path}: ${at.start.offset}-${at.end.offset} is no stretch of the text`)
  })
  return wrong
}

/** Children that leave their parents, and siblings that overlap or stand in another order than printed. */
function wrongNesting(nodes: readonly OutlineNode[], parent: OutlineNode | null): string[] {
  const wrong: string[] = []
  let reach = parent?.position.start.offset ?? 0
  for (const node of nodes) {
    const {start, end} = node.position
    if (start.offset < reach) wrong.push(`${node.id} begins at ${start.offset}, before ${reach}`)
    if (parent !== null && end.offset > parent.position.end.offset) wrong.push(`${node.id} ends behind its parent ${parent.id}`)
    reach = end.offset
    wrong.push(...wrongNesting(node.children, node))
  }
  return wrong
}

/** Fields whose stretch of the source is not what they say is printed there. */
function wrongSlices(source: string, {header, outline, signature, coSignatures, addressees, recipients, deadlines, kind}: PlanDocument): string[] {
  const wrong: string[] = []
  const same = (name: string, printed: string | null | undefined, position: Position | null | undefined): void => {
    if (printed == null || position == null) return
    const found = sliceOf(source, position)
    if (found !== fold(printed)) wrong.push(`${name}: "${fold(printed)}" is printed as "${found}"`)
  }
  for (const issuer of [header.issuer, header.superior, ...header.coIssuers]) same('issuer', issuer?.printed, issuer?.position)
  same('code', header.code?.printed, header.code?.position)
  same('subject', header.subject, header.positions.subject)
  for (const line of [signature, ...coSignatures].flatMap(({lines}) => lines)) same('signature', line.text, line.position)
  for (const {name, position} of [...addressees, ...recipients]) {
    if (fold(recipientName(sliceOf(source, position))) !== fold(name)) wrong.push(`recipient: "${name}" is printed as "${sliceOf(source, position)}"`)
  }
  for (const {text, position} of kind === 'article' ? [] : deadlines) same('deadline', text, position)
  const visit = (node: OutlineNode): void => {
    same(`marker of ${node.id}`, node.marker, node.markerPosition)
    if (node.markerPosition && node.markerPosition.start.offset !== node.position.start.offset) wrong.push(`${node.id} does not begin with its marker`)
    node.children.forEach(visit)
  }
  outline.forEach(visit)
  return wrong
}

/** What is printed at a position, cleaned; the pieces of a broken expression joined by a blank. */
export function sliceOf(source: string, position: Position): string {
  return fold((position.parts ?? [position]).map(({start, end}) => source.slice(start.offset, end.offset)).join(' '))
}

function fold(text: string): string {
  return cleanText(text).value.replace(/\s+/gu, ' ').trim()
}

function isPosition(value: unknown): value is {start: Point; end: Point} {
  return typeof value === 'object' && value !== null && 'start' in value && typeof value.start === 'object' && value.start !== null
}

/** Visits every object of a value. */
function walk(value: unknown, visit: (at: object, path: string) => void, path = ''): void {
  if (typeof value !== 'object' || value === null) return
  visit(value, path)
  for (const [key, item] of Object.entries(value)) walk(item, visit, `${path}/${key}`)
}
