import {createReadStream, readFileSync, statSync} from 'node:fs'
import {UsageError} from './usage-error.ts'

/** The largest input that is read whole, in bytes. */
export const MOST_BYTES = 64 * 1024 * 1024

/**
 * Reads one input whole.
 *
 * @param path - of a file, or `-` for standard input
 * @throws UsageError where it is missing, a folder, unreadable or too large
 */
export async function readInput(path: string): Promise<Uint8Array> {
  if (path === '-') return gather(process.stdin, path)
  try {
    const found = statSync(path)
    if (found.isDirectory()) throw new UsageError('cli.folder', {path})
    if (found.size > MOST_BYTES) throw tooLarge(path, found.size)
    // At once, since streams and promises of files take longer to load than a document to read.
    return found.isFile() ? readFileSync(path) : await gather(createReadStream(path), path)
  } catch (error) {
    throw error instanceof UsageError ? error : fileError(error, path)
  }
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
