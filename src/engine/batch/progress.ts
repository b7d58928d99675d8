/** How far a batch is; the engine counts, others look. */
export interface Progress {
  /** Settled in this run, whatever became of them. */
  files: number
  /** Read in this run. */
  bytes: number
  failed: number
  /** Of a content that had been parsed before. */
  linked: number
  /** Settled by earlier runs. */
  before: number
  /** Found so far, those of earlier runs among them. */
  found: number
  /** How many there are in all; null until it is known. */
  total: number | null
}

/** Nothing done yet. */
export function noProgress(): Progress {
  return {files: 0, bytes: 0, failed: 0, linked: 0, before: 0, found: 0, total: null}
}
