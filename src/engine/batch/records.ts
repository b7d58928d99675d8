import {createReadStream, existsSync} from 'node:fs'
import {rename, writeFile} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import type {Failure} from '../failure.ts'
import type {Summary} from '../pool/summary.ts'
import type {Place} from '../sink/sink.ts'
import {AppendFile} from './append-file.ts'

/** A line of the manifest: an input that has a result. */
export interface ManifestRecord extends Place, Summary {
  readonly input: string
  readonly sha256: string
  /** When the input was changed last, in milliseconds since 1970; null where nobody knows. */
  readonly modified: number | null
  /** The input of the same content whose result this is. */
  readonly sameAs: string | null
  readonly seconds: number
  readonly parser: string
}

/** A line of the failures: an input that has none. */
export interface FailureRecord extends Failure {
  readonly input: string
  readonly modified: number | null
  readonly parser: string
}

/** How files of one kind of record are read and written anew. */
interface RecordFile<R> {
  /** The whole lines with where they stand; a torn last line is left out, a missing file has none. */
  readonly read: (path: string) => AsyncGenerator<{readonly record: R; readonly offset: number}>
  /** Writes the file anew with those that are kept, whole or not at all. */
  readonly rewrite: (path: string, keep: (record: R, offset: number) => boolean) => Promise<void>
}

export const MANIFEST = recordFile<ManifestRecord>()
export const FAILURES = recordFile<FailureRecord>()

function recordFile<R>(): RecordFile<R> {
  return {
    read: (path) => readRecords(path) as ReturnType<RecordFile<R>['read']>,
    rewrite: (path, keep) => rewriteRecords(path, keep as (record: unknown, offset: number) => boolean),
  }
}

async function* readRecords(path: string): AsyncGenerator<{readonly record: unknown; readonly offset: number}> {
  if (!existsSync(path)) return
  let offset = 0
  for await (const line of createInterface({input: createReadStream(path), crlfDelay: Infinity})) {
    const record = parseRecord(line)
    if (record === null) return
    yield {record, offset}
    offset += Buffer.byteLength(line) + 1
  }
}

async function rewriteRecords(path: string, keep: (record: unknown, offset: number) => boolean): Promise<void> {
  const beside = `${path}.partial`
  await writeFile(beside, '')
  const file = await AppendFile.open(beside)
  for await (const {record, offset} of readRecords(path)) if (keep(record, offset)) await file.append(line(record))
  await file.sync()
  await file.close()
  await rename(beside, path)
}

/** A record as a line. */
export function line(record: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(record)}\n`)
}

function parseRecord(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
