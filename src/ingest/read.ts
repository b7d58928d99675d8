import {createHash} from 'node:crypto'
import type {Message} from '../model/message.ts'
import type {Source} from '../model/source.ts'
import {decode} from './decode.ts'

/** A decoded input and what there is to say about its decoding. */
export interface Ingested {
  readonly source: Source
  readonly messages: readonly Message[]
}

/**
 * Takes in a document.
 *
 * @param input - bytes in any encoding that `decode` knows, or text that was decoded already
 * @param path - where it came from; only told on in the result
 */
export function ingest(input: Uint8Array | string, path: string | null): Ingested {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const {text, encoding, messages} = typeof input === 'string' ? {text: input.replace(/^\uFEFF/u, ''), encoding: 'utf-8', messages: []} : decode(input)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {source: {path, format: 'text', encoding, sha256, bytes: bytes.length, text}, messages}
}
