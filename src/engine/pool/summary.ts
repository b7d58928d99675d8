import type {OutlineNode, PlanDocument} from '../../model/document.generated.ts'

/** What the manifest and the report say of a document. */
export interface Summary {
  /** Code of its type, as `KH`. */
  readonly type: string | null
  readonly issuer: string | null
  /** Which of HEADER_PARTS were not found. */
  readonly missing: readonly string[]
  /** Mean confidence of the outline's nodes, 0 to 1; null without an outline. */
  readonly confidence: number | null
  readonly diagnostics: Readonly<Record<'error' | 'warning' | 'info', number>>
}

/** The parts that a complete document has. */
export const HEADER_PARTS = ['issuer', 'code', 'place', 'date', 'type', 'subject', 'signature', 'recipients'] as const

/** Sums a document up. */
export function summarize({header, signature, recipients, outline, diagnostics}: PlanDocument): Summary {
  const {issuer, code, place, date, type, subject} = header
  const present = {issuer, code, place, date, type, subject, signature: signature.position, recipients: recipients.length > 0 ? recipients : null}
  const counts = {error: 0, warning: 0, info: 0}
  for (const {severity} of diagnostics) counts[severity]++
  const {sum, count} = confidences(outline)
  return {
    type: type?.code ?? null,
    issuer: issuer?.name ?? null,
    missing: HEADER_PARTS.filter((part) => present[part] === null),
    confidence: count === 0 ? null : Math.round(sum / count * 1000) / 1000,
    diagnostics: counts,
  }
}

function confidences(nodes: readonly OutlineNode[]): {sum: number; count: number} {
  let sum = 0
  let count = 0
  for (const {confidence, children} of nodes) {
    const inner = confidences(children)
    sum += confidence + inner.sum
    count += 1 + inner.count
  }
  return {sum, count}
}
