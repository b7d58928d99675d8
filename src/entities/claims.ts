import type {PlanDocument, Position} from '../model/document.generated.ts'
import type {Span} from '../model/mapped-text.ts'

/**
 * Gathers what the grammar has read as somebody or as a document.
 *
 * @returns tells whether a position overlaps any of it
 */
export function claimsOf({header, agencies, tasks, references, crossReferences, signature, coSignatures, addressees, recipients}: PlanDocument): (position: Position) => boolean {
  const spans: {start: number; end: number}[] = []
  gather([header, agencies, tasks.map(({assignees}) => assignees), references, crossReferences, signature, coSignatures, addressees, recipients], spans)
  const merged = merge(spans)
  return ({start, end}) => {
    const before = merged[lastBefore(merged, end.offset)]
    return before !== undefined && before.end > start.offset
  }
}

/** All positions within a value; of a position printed in pieces each piece. */
function gather(value: unknown, spans: Span[]): void {
  if (typeof value !== 'object' || value === null) return
  if (isPosition(value)) spans.push(...(value.parts ?? [value]).map(({start, end}) => ({start: start.offset, end: end.offset})))
  else for (const item of Object.values(value)) gather(item, spans)
}

function isPosition(value: object): value is Position {
  return 'start' in value && typeof value.start === 'object' && value.start !== null && 'offset' in value.start
}

/** In order, those that overlap or abut as one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: {start: number; end: number}[] = []
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({start, end})
  }
  return merged
}

/** The last span that starts before the offset; -1 where there is none. */
function lastBefore(spans: readonly Span[], offset: number): number {
  let low = -1
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle
    else high = middle - 1
  }
  return low
}
