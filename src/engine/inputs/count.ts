import {realpath} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {Selection} from '../batch/run.ts'
import {DigestTable} from '../batch/digest-table.ts'
import {commonFolder} from './base.ts'
import {statFile} from './file.ts'
import {walk} from './walk.ts'

/** Files whose inputs nobody can count without reading them. */
const CONTAINER = /\.(?:zip|tar|tgz|tar\.gz|ndjson|jsonl)$/iu

/**
 * Counts the inputs beforehand, for the time that is left.
 *
 * @returns null where they can't be counted without being read
 */
export async function countInputs({paths, filesFrom, base, ignore, out}: Selection & {readonly out: string}, stop: AbortSignal): Promise<number | null> {
  if (filesFrom !== null || paths.includes('-')) return null
  const search = {base: base ?? await commonFolder(paths), ignore, except: await realpath(out).catch(() => null), names: new DigestTable(), settled: () => false}
  let count = 0
  for (const path of paths) {
    const file = await statFile(resolve(path))
    if ('error' in file) return null
    if (file.folder === true) {
      for await (const inner of walk(file.path, search)) {
        if (stop.aborted || CONTAINER.test(inner.path)) return null
        count++
      }
    } else if (CONTAINER.test(file.path)) return null
    else count++
  }
  return count
}
