import {mkdir, rename, rm, stat, truncate} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {AppendFile} from '../batch/append-file.ts'
import type {Place, Sink} from './sink.ts'

const EXTENSION = /(?:\.ndjson|\.jsonl)?(?:\.gz)?$/u

/**
 * All results in one file, or in numbered ones of a size; the one that grows is called `….partial` until it is whole.
 *
 * @param path - of the file, with `.ndjson` or `.ndjson.gz` at its end
 * @param rotate - size in bytes after which the next one is begun; null for a single file
 */
export function linesSink(path: string, rotate: number | null): Sink {
  const folder = dirname(path)
  const extension = EXTENSION.exec(path)?.[0] ?? ''
  const stem = basename(path, extension)
  const called = (number: number): string => rotate === null ? `${stem}${extension}` : `${stem}-${String(number).padStart(5, '0')}${extension}`
  const whole = (number: number): string => join(folder, called(number))
  const growing = (number: number): string => `${whole(number)}.partial`
  let number = 1
  let file: AppendFile | null = null
  let tail: Promise<unknown> = Promise.resolve()

  const complete = async (): Promise<void> => {
    if (file === null) return
    await file.sync()
    await file.close()
    file = null
    await rename(growing(number), whole(number))
  }
  const append = async (bytes: Uint8Array): Promise<Place> => {
    if (rotate !== null && file !== null && file.size > 0 && file.size + bytes.length > rotate) {
      await complete()
      number++
    }
    file ??= await AppendFile.open(growing(number))
    return {result: called(number), offset: await file.append(bytes), bytes: bytes.length}
  }
  return {
    replaces: false,
    write(_name, bytes) {
      const written = tail.then(() => append(bytes))
      tail = written.catch(() => null)
      return written
    },
    link: (_name, place) => Promise.resolve(place),
    async holds({result, offset, bytes}) {
      const found = await stat(join(folder, result)).catch(() => stat(join(folder, `${result}.partial`))).catch(() => null)
      return found !== null && found.size >= offset + bytes
    },
    async resume(last) {
      await mkdir(folder, {recursive: true})
      number = last === null || rotate === null ? 1 : Number(last.result.slice(stem.length + 1, stem.length + 6))
      for (let stray = number + 1; await remove(whole(stray), growing(stray)); stray++);
      if (last === null) await remove(whole(number), growing(number))
      else {
        await rename(whole(number), growing(number)).catch(() => null)
        await truncate(growing(number), last.offset + last.bytes)
        file = await AppendFile.open(growing(number))
      }
    },
    async finish() {
      await tail
      // A batch without a single result has an empty file, so that whoever reads it finds one.
      if (rotate === null) file ??= await AppendFile.open(growing(number))
      await complete()
    },
    async close() {
      await tail
      await file?.close()
    },
  }
}

async function remove(...paths: readonly string[]): Promise<boolean> {
  const there = await Promise.all(paths.map(async (path) => {
    const found = await stat(path).catch(() => null)
    await rm(path, {force: true})
    return found !== null
  }))
  return there.includes(true)
}
