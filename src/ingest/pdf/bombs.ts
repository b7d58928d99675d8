import {constants, inflateSync} from 'node:zlib'
import {InputError} from '../input-error.ts'

/** No stream of a document is longer, unpacked, in bytes: a page of A3 in colour at 600 dpi. */
const MOST_BYTES = 256 * 1024 * 1024
/** Nobody packs what is packed more often than this. */
const MOST_LAYERS = 3

/** What is cut off counts too, for pdf.js reads it. */
const OPTIONS = {maxOutputLength: MOST_BYTES, chunkSize: 65_536, finishFlush: constants.Z_SYNC_FLUSH, info: true}

/** What asking for `info` gives; the types of Node do not know it. */
interface Unpacked {
  readonly buffer: Uint8Array
  readonly engine: {readonly bytesWritten: number}
}

/**
 * Unpacks each stream of a PDF within a bound, since pdf.js has none and would fill the memory first.
 *
 * @throws InputError where one grows beyond all measure
 */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at)) {
    const opens = file.toString('latin1', Math.max(0, at - 3), at) !== 'end'
    const start = file.indexOf('\n', at)
    at += 6
    if (opens && start !== -1) at = Math.max(at, start + 1 + unpack(file.subarray(start + 1), 1))
  }
}

/** @returns how many bytes were packed; 0 where they are no Flate data, or broken */
function unpack(data: Uint8Array, layer: number): number {
  if (!isFlate(data)) return 0
  try {
    const {buffer, engine} = inflateSync(data, OPTIONS) as unknown as Unpacked
    if (layer > MOST_LAYERS) throw bomb()
    unpack(buffer, layer + 1)
    return engine.bytesWritten
  } catch (error) {
    if (error instanceof RangeError) throw bomb()
    if (error instanceof InputError) throw error
    return 0
  }
}

function bomb(): InputError {
  return new InputError('input.bomb', {part: 'PDF', size: Math.round(MOST_BYTES / 1e6)})
}

/** The two bytes that Flate data begins with. */
function isFlate([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 15) === 8 && (first * 256 + second) % 31 === 0
}
