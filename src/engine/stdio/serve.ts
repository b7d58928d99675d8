import {createInterface} from 'node:readline'
import type {Readable} from 'node:stream'
import type {Language} from '../../model/message.ts'
import {failureOf, InputError, type Failure} from '../failure.ts'
import {readLine} from '../inputs/ndjson.ts'
import {openPool, type Pool} from '../pool/pool.ts'

/** How lines are to be worked on. */
export interface ServeOptions {
  readonly concurrency: number
  /** For one document, in seconds. */
  readonly timeout: number
  /** For one thread, in MB. */
  readonly memory: number
  readonly language: Language
}

/**
 * Reads lines `{id, text}` and writes a line `{id, document}` or `{id, error}` for each, in their order. Whatever a line
 * holds, the next one is read.
 *
 * @param write - takes a line; its promise holds the reading back
 */
export async function serve(stdin: Readable, write: (line: string) => Promise<void>, {concurrency, timeout, memory, language}: ServeOptions): Promise<void> {
  const pool = openPool({shape: {format: 'ndjson', compact: true, gzip: false, language, named: true, reading: {}}, threads: concurrency, timeout, memory})
  const waiting: Promise<string>[] = []
  const flush = async (most: number): Promise<void> => {
    while (waiting.length > most) await write(await waiting.shift() ?? '')
  }
  try {
    let number = 0
    for await (const line of createInterface({input: stdin, crlfDelay: Infinity})) {
      waiting.push(answer(line, ++number, pool, language))
      await flush(2 * concurrency)
    }
    await flush(0)
  } finally {
    await pool.close()
  }
}

async function answer(line: string, number: number, pool: Pool, language: Language): Promise<string> {
  const read = readLine(line)
  if (read === null) return failed(idOf(line), failureOf(new InputError('read', 'bad-line', {line: number, path: 'stdin'}), 'read', 'stdin', language))
  const [outcome] = await pool.parse([{name: read.id, bytes: new TextEncoder().encode(read.text)}])
  if (outcome?.ok !== true) return failed(read.id, outcome?.failure ?? failureOf(new Error('no outcome'), 'parse', read.id, language))
  return `{"id":${JSON.stringify(read.id)},"document":${new TextDecoder().decode(outcome.bytes).trimEnd()}}`
}

function failed(id: string | null, error: Failure): string {
  return JSON.stringify({id, error})
}

/** The id of a line that is otherwise bad, so that its sender can tell which one it was. */
function idOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'id' in value && (typeof value.id === 'string' || typeof value.id === 'number') ? String(value.id) : null
  } catch {
    return null
  }
}
