import type {PlanDocument} from '../../model/document.generated.ts'
import type {Applies} from '../rule.ts'

/** Tells whether a rule judges a document: by its family, its own date, its type and what was read of it. */
export function appliesTo({regimes, from, to, types, needs = 'document'}: Applies, document: PlanDocument): boolean {
  const {date, regime, type} = document.header
  if (needs !== 'any' && !isDocument(document) || needs === 'header' && !hasHeader(document)) return false
  if (regimes !== undefined && !regimes.includes(regime)) return false
  if (types !== undefined && (type === null || !types.includes(type.code))) return false
  if ((from !== undefined || to !== undefined) && date === null) return false
  return (from === undefined || date !== null && date >= from.slice(0, date.length)) && (to === undefined || date !== null && date <= to)
}

function isDocument({kind, outline, header, signature}: PlanDocument): boolean {
  return kind === 'document' && (outline.length > 0 || header.positions.motto !== null || signature.position !== null)
}

/** Whether any cell of a header was read; a title alone may be an annex. */
export function hasHeader({header}: PlanDocument): boolean {
  return header.motto || header.code !== null || header.positions.date !== null
}

/** Whether the document is promulgated by another one and has no number and signature of its own. */
export function isAttached({header, outline}: PlanDocument): boolean {
  const first = outline[0]
  return [header.subject, first?.text, first?.title].some((text) => text != null && /(?:ban hành )?kèm theo (?:quyết định|kế hoạch|công văn|tờ trình|nghị quyết|thông tư|nghị định)/iu.test(text))
}
