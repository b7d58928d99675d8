import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {UsageError} from './usage-error.ts'

/** The largest input that is read whole, in bytes. */
export const MOST_BYTES = 64 * 1024 * 1024

/**
 * Reads one input whole.
 *
 * @param path - of a file, or `-` for standard input
 * @throws UsageError where it is missing, a folder, unreadable, too large, or no text
 */
export async function readInput(path: string): Promise<Uint8Array> {
  if (path === '-') return checkText(await gather(process.stdin, path), path)
  const found = await stat(path).catch((error: unknown) => {
    throw fileError(error, path)
  })
  if (found.isDirectory()) throw new UsageError('cli.folder', {path})
  if (found.size > MOST_BYTES) throw tooLarge(path, found.size)
  return checkText(await gather(createReadStream(path), path), path)
}

async function gather(stream: AsyncIterable<Uint8Array>, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > MOST_BYTES) throw tooLarge(path, size)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof UsageError ? error : fileError(error, path)
  }
  return Buffer.concat(chunks)
}

/** Files of other programs, by their first bytes. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'], ['PK\u0003\u0004', 'ZIP (Word, Excel)'], ['\u00D0\u00CF\u0011\u00E0', 'Word 97-2003'], ['{\\rtf', 'RTF'], ['\u0089PNG', 'PNG'], ['\u00FF\u00D8\u00FF', 'JPEG'], ['II*\u0000', 'TIFF'], ['MM\u0000*', 'TIFF'], ['\u001F\u008B', 'gzip'],
]

/** @throws UsageError where the bytes are those of another kind of file */
export function checkText(bytes: Uint8Array, path: string): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const kind = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1]
  if (kind !== undefined) throw new UsageError('cli.other-format', {path, kind})
  const sample = bytes.subarray(0, 65536)
  const wide = (sample[0] === 0xFF && sample[1] === 0xFE) || (sample[0] === 0xFE && sample[1] === 0xFF)
  const controls = sample.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0)
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  // UTF-16 without a mark is half zeros and has hardly another control character.
  if (!wide && controls - zeros > sample.length * 0.02) throw new UsageError('cli.binary', {path})
  return bytes
}

function tooLarge(path: string, size: number): UsageError {
  return new UsageError('cli.too-large', {path, size: Math.round(size / 1e6), most: Math.round(MOST_BYTES / 1e6)})
}

function fileError(error: unknown, path: string): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return new UsageError('cli.missing', {path})
  if (code === 'EACCES' || code === 'EPERM') return new UsageError('cli.forbidden', {path})
  if (code === 'EISDIR') return new UsageError('cli.folder', {path})
  return new UsageError('cli.unreadable', {path, cause: error instanceof Error ? error.message : String(error)})
}
