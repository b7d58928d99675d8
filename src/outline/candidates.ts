import type {Block} from '../blocks/blocks.ts'
import {isCapitals} from '../util/capitals.ts'
import {readMarkers, type NumberedStyle, type Reading} from './markers.ts'
import {findQuotations} from './quotations.ts'

/** A place where an item may begin, with all its readings and what speaks against any. */
export interface Candidate {
  /** Index of the block, and where in its line the marker begins. */
  readonly block: number
  readonly at: number
  readonly readings: readonly Weighed[]
  /** What it costs to take it for no marker. */
  readonly refusal: number
}

/** A reading and what it costs to adopt it, its place in the sequence apart. */
export interface Weighed extends Reading {
  readonly cost: number
}

/** What it costs to refuse a marker that stands as it should. */
const REFUSAL: Readonly<Record<NumberedStyle, number>> = {
  part: 6, appendix: 6, chapter: 6, section: 5, article: 5, upper: 2.4, roman: 4.5, decimal: 3, lower: 3, paren: 1.6,
}

/**
 * Gathers the candidates of a body, and behind an adopted Điều or number a second one on the same line
 * (`Điều 2: a) …`).
 */
export function findCandidates(blocks: readonly Block[]): Candidate[] {
  const candidates: Candidate[] = []
  const quoted = findQuotations(blocks)
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'line' || quoted.has(i)) continue
    const noise = NOISE.exec(block.line.value)?.[0].length ?? 0
    const first = candidateAt(block.line.value, block.line.folded, noise, block.interrupts, i)
    if (first === null) continue
    candidates.push(first)
    const inner = first.readings.find(({style}) => style === 'article')
    const second = inner && candidateAt(block.line.value, block.line.folded, inner.textStart, false, i)
    if (second?.readings.some(({style, steps}) => style === 'lower' && steps[0] === 97 || style === 'decimal' && steps.length === 1 && steps[0] === 1)) candidates.push(second)
  }
  return candidates
}

/** What scanners put in front of a number: specks, and pieces of a rule. */
const NOISE = /^[_—.'"`,·•*~=]{1,3}\s{0,12}(?:(?=(?:\d{1,2}(?:[.,]\d{1,2}){0,3}|[IVX]{1,4}|[A-HĐK-Na-zđ])\s?[.)/,-]\s)|['"]?(?=(?:Chương|CHƯƠNG)\s?\S{1,4}(?:\s\S{1,2})?$))/u

function candidateAt(value: string, folded: string, at: number, interrupts: boolean, block: number): Candidate | null {
  const readings = readMarkers(value.slice(at), folded.slice(at))
  if (readings.length === 0) return null
  const weighed = readings.flatMap((reading) => {
    const cost = costOf(reading, value.slice(at), interrupts)
    return cost === null ? [] : [{...reading, cost}]
  })
  if (weighed.length === 0) return null
  const refusal = weighed.reduce((most, reading) => Math.max(most, refusalOf(reading, value.slice(at), interrupts)), 0)
  return {block, at, readings: weighed, refusal}
}

/** Null where what follows shows that it is no marker: a percentage, a date, a quantity. */
function costOf(reading: Reading, text: string, interrupts: boolean): number | null {
  const rest = text.slice(reading.textStart)
  if (reading.style === 'decimal' && notCounted(reading, rest, text)) return null
  if (reading.style === 'roman' && reading.separator === '/' && /^(?:19|20)\d\d(?!\d)/u.test(rest)) return null
  if (reading.style === 'article' && reading.separator === '' && /^(?:này|của|và|,|nêu|trên|khoản|Luật|Nghị định|Bộ luật|Quyết định|Thông tư)/u.test(rest)) return null
  if (reading.separator === '' && (reading.style === 'section' || reading.style === 'part' || reading.style === 'appendix') && /^(?:này|của|và|,|nêu|kèm|đính|Kế hoạch|Nghị|Quyết|Luật|Báo cáo|Điều|ban hành|tại)/u.test(rest)) return null
  const small = /^["“'‘(]?\p{Ll}/u.test(rest)
  let cost = reading.slips
  if (interrupts) cost += reading.style === 'roman' || reading.style === 'article' ? 1.6 : 2.2
  if (small && reading.style !== 'lower' && reading.style !== 'paren') cost += 1.2
  if (reading.style === 'roman' && !isCapitals(rest) && reading.slips > 0) cost += 0.8
  if (rest === '' && reading.style === 'decimal') cost += 1.5
  return cost
}

function notCounted({separator, steps, markerEnd}: Reading, rest: string, text: string): boolean {
  // `1. 100% số xã` is an item, `1.500 tỷ` a quantity.
  const apart = separator !== '' && /^\s\d/u.test(text.slice(markerEnd))
  if (!apart && /^(?:%|[\d,.]*\s?(?:%|tỷ|triệu|đồng|km|người|hộ|lớp|tháng|ngày|giờ|phút|(?:ha|xã|vụ|năm)(?!\p{L})))/u.test(rest)) return true
  if (separator === '/' && /^\d/u.test(text.slice(markerEnd))) return true
  if (separator === ':' && /^\d/u.test(rest)) return true
  return steps.some((step) => step > 99) || (steps[0] === 0)
}

function refusalOf(reading: Reading, text: string, interrupts: boolean): number {
  const rest = text.slice(reading.textStart)
  let cost = REFUSAL[reading.style] - reading.slips + (reading.style === 'decimal' && reading.steps.length > 1 && reading.separator !== '' ? 1 : 0)
  if (interrupts) cost -= 2.4
  if (/^["“'‘(]?\p{Ll}/u.test(rest) && reading.style !== 'lower') cost -= 1.4
  if (reading.style === 'roman' && isCapitals(rest)) cost += 1
  if (reading.style === 'decimal' && reading.separator === '' && reading.steps.length < 3) cost -= 1
  return Math.max(0.1, cost)
}
