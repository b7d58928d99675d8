import {basename, dirname, join, resolve} from 'node:path'

/** Where a batch keeps what. */
export interface Layout {
  /** Of a single file rather than of a tree. */
  readonly lines: boolean
  /** The results' folder. */
  readonly folder: string
  /** The file of results, or the folder. */
  readonly out: string
  readonly manifest: string
  readonly failures: string
  readonly settings: string
  readonly lock: string
}

/** The names of a batch's files: in the folder of results, or beside the file of results. */
export function layoutOf(path: string): Layout {
  const out = resolve(path)
  const lines = /\.(?:ndjson|jsonl)(?:\.gz)?$/u.test(out)
  if (!lines) {
    return {
      lines, out, folder: out, manifest: join(out, 'manifest.ndjson'), failures: join(out, 'failures.ndjson'),
      settings: join(out, '.plan-parse', 'settings.json'), lock: join(out, '.plan-parse', 'lock'),
    }
  }
  const folder = dirname(out)
  const stem = join(folder, basename(out).replace(/\.(?:ndjson|jsonl)(?:\.gz)?$/u, ''))
  return {lines, out, folder, manifest: `${stem}.manifest.ndjson`, failures: `${stem}.failures.ndjson`, settings: `${stem}.settings.json`, lock: `${stem}.lock`}
}
