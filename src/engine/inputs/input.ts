import {InputError} from '../failure.ts'
import {MOST_BYTES} from '../read-input.ts'
import type {DigestTable} from '../batch/digest-table.ts'

/** Something to parse that was found. */
export interface Input {
  /** Unique in a batch, parted by `/`; its result is named after it. */
  readonly name: string
  /** In bytes, to split work by. */
  readonly size: number
  /** Where it stands on disk; null where it is a part of something else. */
  readonly path: string | null
  /** When it was changed last, in milliseconds; null where nobody knows. */
  readonly modified: number | null
  readonly read: () => Promise<Uint8Array>
}

/** Something that was named and could not be found or opened. */
export interface Lost {
  readonly name: string
  readonly error: unknown
}

/** What looking for inputs comes upon. */
export type Found = Input | Lost

/** What those who look for inputs need. */
export interface Search {
  /** Names are told from this folder on. */
  readonly base: string
  /** Patterns, as in an ignore file, of what is not read. */
  readonly ignore: readonly string[]
  /** A folder that is never looked into: that of the results. */
  readonly except: string | null
  /** Names that were found so far. */
  readonly names: DigestTable
  /** Whether an input was settled before and need not be read again. */
  readonly settled: (name: string, size: number, modified: number | null) => boolean
}

/** A part of a container as an input; the second of a name gets `~2`. */
export function part(name: string, bytes: Uint8Array): Input {
  return {name, size: bytes.length, path: null, modified: null, read: () => Promise.resolve(bytes)}
}

/** A name that no other input has. */
export function uniqueName(name: string, names: DigestTable): string {
  let unique = name
  for (let n = 2; !names.add(unique, 0); n++) unique = `${name}~${n}`
  return unique
}

/**
 * Reads a stream whole.
 *
 * @throws InputError where there is more than a document may have: an archive may hold far more than its own size
 */
export async function gather(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MOST_BYTES) throw new InputError('read', 'too-large', {path: name, most: Math.round(MOST_BYTES / 1e6)})
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
