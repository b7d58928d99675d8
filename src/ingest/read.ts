import {createHash} from 'node:crypto'
import {NO_LAYOUT, type Intake} from '../model/intake.ts'
import type {Message} from '../model/message.ts'
import type {Source} from '../model/source.ts'
import {decode} from './decode.ts'
import {detectFormat} from './detect.ts'
import type {ReadOptions} from './format.ts'

/** A decoded input and what there is to say about its decoding. */
export interface Ingested {
  readonly source: Source
  readonly messages: readonly Message[]
}

/** What a caller may say about an input. */
export interface IngestOptions extends ReadOptions {
  /** Where it came from: told on in the result; its extension helps to tell the format where the content does not. */
  readonly path?: string
  /** Name of the input format, where the caller knows better. */
  readonly inputFormat?: string
}

/**
 * Takes in a plain text, whatever its bytes look like.
 *
 * @param input - bytes in any encoding that `decode` knows, or text that was decoded already
 */
export function ingest(input: Uint8Array | string, {path, encoding}: IngestOptions): Ingested {
  if (typeof input === 'string') {
    const text = input.replace(/^\uFEFF/u, '')
    return describe(new TextEncoder().encode(input), path, 'text', {text, encoding: 'utf-8', messages: [], printed: null, layout: NO_LAYOUT})
  }
  return describe(input, path, 'text', {...decode(input, encoding), layout: NO_LAYOUT})
}

/**
 * Takes in a document of any known form.
 *
 * @throws InputError where the form is unknown or the input broken
 */
export async function ingestAny(input: Uint8Array, options: IngestOptions): Promise<Ingested> {
  const format = detectFormat(input, options)
  const read = await format.load()
  return describe(input, options.path, format.name, await read(input, options))
}

function describe(bytes: Uint8Array, path: string | undefined, format: string, intake: Intake): Ingested {
  const {text, encoding, printed, layout, messages} = intake
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {source: {path: path ?? null, format, encoding, sha256, bytes: bytes.length, text, printed, layout}, messages}
}
