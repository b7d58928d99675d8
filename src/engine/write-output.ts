import {createWriteStream, type WriteStream} from 'node:fs'
import {rename, rm, stat} from 'node:fs/promises'
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
    async write(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain')
    },
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
  const there = await stat(path).catch(() => null)
  return there === null || there.isFile() || there.isDirectory() ? wholeFile(path) : device(path)
}

async function device(path: string): Promise<Output> {
  const stream = createWriteStream(path)
  await opened(stream, path)
  const finish = async (): Promise<void> => {
    stream.end()
    await once(stream, 'close')
  }
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain')
    },
    finish,
    discard: finish,
  }
}

async function wholeFile(path: string): Promise<Output> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.partial`)
  const stream = createWriteStream(beside, {flags: 'wx'})
  await opened(stream, path)
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain')
    },
    async finish() {
      stream.end()
      await once(stream, 'close')
      await rename(beside, path).catch(async (error: unknown) => {
        await rm(beside, {force: true})
        throw unwritable(path, error)
      })
    },
    async discard() {
      stream.destroy()
      await rm(beside, {force: true})
    },
  }
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
