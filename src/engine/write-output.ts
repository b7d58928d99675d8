import {createWriteStream, promises, type WriteStream} from 'node:fs'
import {once} from 'node:events'
import {basename, dirname, join} from 'node:path'
import {UsageError} from './usage-error.ts'

/** Where results go, piece by piece. */
export interface Output {
  write(text: string): Promise<void>
  /** Keeps what was written. */
  finish(): Promise<void>
  /** Leaves nothing behind. */
  discard(): Promise<void>
}

/** Standard output; a reader that closes the pipe ends the program quietly. */
export function standardOutput(): Output {
  return {
    write: (text) => push(process.stdout, text),
    finish: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  }
}

/**
 * A file that is there whole or not at all: written beside its place and renamed at the end. A device or a pipe
 * (`/dev/null`, `/dev/fd/3`) is written to as it is.
 *
 * @throws UsageError where it can't be written
 */
export async function fileOutput(path: string): Promise<Output> {
  const there = await promises.stat(path).catch(() => null)
  return there === null || there.isFile() || there.isDirectory() ? wholeFile(path) : device(path)
}

async function device(path: string): Promise<Output> {
  const stream = createWriteStream(path)
  await opened(stream, path)
  return {
    write: (text) => push(stream, text),
    finish: () => end(stream),
    discard: () => end(stream),
  }
}

async function wholeFile(path: string): Promise<Output> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.partial`)
  const stream = createWriteStream(beside, {flags: 'wx'})
  await opened(stream, path)
  return {
    write: (text) => push(stream, text),
    async finish() {
      await end(stream)
      await promises.rename(beside, path).catch(async (error: unknown) => {
        await promises.rm(beside, {force: true})
        throw unwritable(path, error)
      })
    },
    async discard() {
      stream.destroy()
      await promises.rm(beside, {force: true})
    },
  }
}

/** Writes, and waits where the stream has more than it can take. */
async function push(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

async function end(stream: WriteStream): Promise<void> {
  stream.end()
  await once(stream, 'close')
}

async function opened(stream: WriteStream, path: string): Promise<void> {
  try {
    await once(stream, 'open')
  } catch (error) {
    throw unwritable(path, error)
  }
}

function unwritable(path: string, error: unknown): UsageError {
  return new UsageError('cli.unwritable', {path, cause: error instanceof Error ? error.message : String(error)})
}
