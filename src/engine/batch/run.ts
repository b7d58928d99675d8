import {mkdir, realpath} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {Readable} from 'node:stream'
import {commonFolder} from '../inputs/base.ts'
import {findInputs} from '../inputs/find.ts'
import {readList} from '../inputs/list.ts'
import type {Found, Search} from '../inputs/input.ts'
import {openPool} from '../pool/pool.ts'
import {UsageError} from '../usage-error.ts'
import {DigestTable} from './digest-table.ts'
import {fatalError} from './fatal.ts'
import {groupInputs} from './groups.ts'
import {Journal} from './journal.ts'
import {layoutOf} from './layout.ts'
import {takeLock} from './lock.ts'
import {openSink, type OutputOptions} from './output.ts'
import type {Plant} from './process-group.ts'
import type {Progress} from './progress.ts'
import {schedule} from './schedule.ts'
import {keepSettings} from './settings.ts'

/** Which inputs a batch is of. */
export interface Selection {
  readonly paths: readonly string[]
  /** A list of more paths; `-` for standard input. */
  readonly filesFrom: string | null
  /** Names are told from here on; the deepest folder common to all paths unless told otherwise. */
  readonly base: string | null
  readonly ignore: readonly string[]
}

/** What a batch is asked to do. */
export interface BatchOptions extends Selection, OutputOptions {
  readonly threads: number
  /** For a document, in seconds. */
  readonly timeout: number
  /** For a worker, in MB. */
  readonly memory: number
  readonly ordered: boolean
  readonly force: boolean
  readonly retryFailed: boolean
  /** A worker's module other than ours. */
  readonly worker?: URL
}

/** Where a batch stands in its surroundings. */
export interface BatchContext {
  readonly stdin: Readable
  /** When it fires, what is in flight is finished and nothing else begun. */
  readonly stop: AbortSignal
  readonly progress: Progress
}

/** How a batch ended. */
export interface BatchResult {
  readonly interrupted: boolean
  /** Inputs with a newer date that were left as they are: only a tree can replace a result. */
  readonly changed: number
  readonly manifest: string
  readonly failures: string
}

/**
 * Parses an archive.
 *
 * @throws UsageError where it can't go on; what was done stays done and the same call goes on there
 */
export async function runBatch(options: BatchOptions, {stdin, stop, progress}: BatchContext): Promise<BatchResult> {
  const {out, shape, rotate, threads, timeout, memory, worker, ordered} = options
  const layout = layoutOf(out)
  const {sink} = await openSink(options)
  await mkdir(dirname(layout.settings), {recursive: true}).catch((error: unknown) => {
    throw new UsageError('cli.unwritable', {path: out, cause: error instanceof Error ? error.message : String(error)})
  })
  const unlock = await takeLock(layout.lock)
  try {
    await keepSettings(layout.settings, {...shape, rotate}, options.force)
    const journal = await Journal.open(layout, sink, options)
    const pool = openPool({shape, threads, timeout, memory, ...(worker === undefined ? {} : {worker})})
    const plant: Plant = {pool, sink, journal, progress, language: shape.language, underWay: new Map()}
    const abort = (): void => void stdin.destroy()
    stop.addEventListener('abort', abort)
    try {
      const found = await select(options, journal, progress, stdin, layout.lines ? null : await realpath(layout.folder))
      await schedule(groupInputs(found), plant, {ordered, stop})
      if (stop.aborted) await sink.close()
      else await sink.finish()
    } catch (error) {
      await sink.close()
      throw error
    } finally {
      stop.removeEventListener('abort', abort)
      await pool.close()
      await journal.close()
    }
    return {interrupted: stop.aborted, changed: sink.replaces ? 0 : journal.changed, manifest: layout.manifest, failures: layout.failures}
  } catch (error) {
    throw fatalError(error, out) ?? error
  } finally {
    await unlock()
  }
}

async function select(selection: Selection, journal: Journal, progress: Progress, stdin: Readable, except: string | null): Promise<AsyncGenerator<Found>> {
  const search: Search = {
    base: selection.base ?? await commonFolder(selection.paths), ignore: selection.ignore, except, names: new DigestTable(),
    settled(name, _size, modified) {
      if (!journal.settled(name, modified)) return false
      progress.before++
      progress.found++
      return true
    },
  }
  return findInputs(pathsOf(selection, stdin), search, stdin)
}

/** All paths of a selection, those of its list behind those that were named. */
export async function* pathsOf({paths, filesFrom}: Selection, stdin: Readable): AsyncGenerator<string> {
  yield* paths
  if (filesFrom !== null) yield* readList(filesFrom, stdin)
}
