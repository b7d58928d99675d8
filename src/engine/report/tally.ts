import {HEADER_PARTS} from '../pool/summary.ts'
import {FAILURES, MANIFEST, type ManifestRecord} from '../batch/records.ts'

/** How many documents of doubtful reading are named. */
const MOST_DOUBTFUL = 20
/** Below this mean confidence of its outline a document is worth a look. */
export const DOUBTFUL = 0.8
/** Names that are counted; badly read archives have no end of them. */
const MOST_NAMES = 50_000

/** What is told of an archive, from all runs. */
export interface Tally {
  documents: number
  failures: number
  /** Inputs of a content that another one has as well. */
  same: number
  readonly types: Map<string, number>
  readonly issuers: Map<string, number>
  /** Failures by stage and cause. */
  readonly causes: Map<string, number>
  /** How many documents have each part of a header. */
  readonly parts: Map<string, number>
  readonly diagnostics: Record<'error' | 'warning' | 'info', number>
  doubtful: number
  /** Those read with the least confidence. */
  readonly lowest: {readonly input: string; readonly confidence: number}[]
}

/** Reads the records of a batch, one after the other, and counts. */
export async function tallyBatch(manifest: string, failures: string): Promise<Tally> {
  const tally: Tally = {
    documents: 0, failures: 0, same: 0, types: new Map(), issuers: new Map(), causes: new Map(), parts: new Map(HEADER_PARTS.map((part) => [part, 0])),
    diagnostics: {error: 0, warning: 0, info: 0}, doubtful: 0, lowest: [],
  }
  for await (const {record} of MANIFEST.read(manifest)) countDocument(record, tally)
  for await (const {record} of FAILURES.read(failures)) {
    tally.failures++
    add(tally.causes, `${record.stage}: ${record.cause}`)
  }
  return tally
}

function countDocument({input, sameAs, type, issuer, missing, confidence, diagnostics}: ManifestRecord, tally: Tally): void {
  tally.documents++
  if (sameAs !== null) tally.same++
  add(tally.types, type ?? '-')
  add(tally.issuers, issuer ?? '-')
  for (const part of HEADER_PARTS) if (!missing.includes(part)) add(tally.parts, part)
  for (const severity of ['error', 'warning', 'info'] as const) tally.diagnostics[severity] += diagnostics[severity]
  if (confidence === null || confidence >= DOUBTFUL) return
  tally.doubtful++
  tally.lowest.push({input, confidence})
  if (tally.lowest.length > MOST_DOUBTFUL * 50) keepLowest(tally.lowest)
}

/** The lowest ones, in order. */
export function keepLowest(lowest: Tally['lowest']): Tally['lowest'] {
  lowest.sort((a, b) => a.confidence - b.confidence || (a.input < b.input ? -1 : 1)).splice(MOST_DOUBTFUL)
  return lowest
}

/** The most frequent names first, the same count by name; the others summed up. */
export function ranking(counts: ReadonlyMap<string, number>, most: number): {readonly top: readonly (readonly [string, number])[]; readonly others: number} {
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return {top: sorted.slice(0, most), others: sorted.slice(most).reduce((sum, [, count]) => sum + count, 0)}
}

function add(counts: Map<string, number>, name: string): void {
  const key = counts.has(name) || counts.size < MOST_NAMES ? name : '…'
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
