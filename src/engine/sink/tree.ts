import {copyFile, link, mkdir, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {codeOf} from '../failure.ts'
import type {Sink} from './sink.ts'

/** A result a file, in folders that mirror those of the inputs. */
export function treeSink(folder: string, extension: string): Sink {
  const hold = join(folder, '.plan-parse', 'tmp')
  let count = 0
  const put = async (name: string, make: (path: string) => Promise<void>): Promise<string> => {
    const result = `${name}.${extension}`
    const path = join(folder, result)
    const beside = join(hold, String(count++))
    try {
      await make(beside)
      await rename(beside, path).catch(async (error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error
        await mkdir(dirname(path), {recursive: true})
        await rename(beside, path)
      })
    } catch (error) {
      await rm(beside, {force: true})
      throw error
    }
    return result
  }
  return {
    replaces: true,
    write: async (name, bytes) => ({result: await put(name, (path) => writeFile(path, bytes)), offset: 0, bytes: bytes.length}),
    link: async (name, place) => ({...place, result: await put(name, (path) => linkOrCopy(join(folder, place.result), path))}),
    holds: async ({result, bytes}) => (await stat(join(folder, result)).catch(() => null))?.size === bytes,
    async resume() {
      await rm(hold, {recursive: true, force: true})
      await mkdir(hold, {recursive: true})
    },
    finish: () => rm(hold, {recursive: true, force: true}),
    close: () => rm(hold, {recursive: true, force: true}),
  }
}

/** Not every file system has hard links, and those that have limit their number. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(async (error: unknown) => {
    if (codeOf(error) === 'ENOSPC') throw error
    await copyFile(from, to)
  })
}
