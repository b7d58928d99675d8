import {createInterface} from 'node:readline'
import type {Readable} from 'node:stream'
import {InputError} from '../failure.ts'
import {part, uniqueName, type Found, type Search} from './input.ts'

/** One line of an NDJSON input. */
export interface NdjsonLine {
  readonly id: string
  readonly text: string
}

/**
 * The documents of an NDJSON stream of `{id, text}`, named after their ids; a line that is none is lost alone.
 *
 * @param name - of the file; null for standard input
 */
export async function* readNdjson(stream: Readable, name: string | null, search: Search): AsyncGenerator<Found> {
  let number = 0
  for await (const line of createInterface({input: stream, crlfDelay: Infinity})) {
    number++
    if (line.trim() === '') continue
    const read = readLine(line)
    const own = uniqueName(read === null ? `${name ?? 'stdin'}/line-${number}` : `${name === null ? '' : `${name}/`}${safe(read.id)}`, search.names)
    if (search.settled(own, 0, null)) continue
    yield read === null ? {name: own, error: new InputError('read', 'bad-line', {path: name ?? 'stdin', line: number})} : part(own, new TextEncoder().encode(read.text))
  }
}

/** A line `{id, text}`; null where it is something else. */
export function readLine(line: string): NdjsonLine | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) return null
  const {id, text} = value
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') return null
  return {id: String(id), text}
}

/** An id may be anything; a name must not lead out of the folder of results. */
function safe(id: string): string {
  return id.split('/').map((piece) => piece === '' || piece === '.' || piece === '..' ? '_' : piece.replaceAll('\0', '_')).join('/')
}
