import {Piscina} from 'piscina'
import {failureOf, InputError} from '../failure.ts'
import {Gate} from './gate.ts'
import {watchTask} from './watch.ts'
import type {Candidate, Outcome, Shape, Task} from './task.ts'

/** How a pool is to work. */
export interface PoolOptions {
  readonly shape: Shape
  readonly threads: number
  /** For one document, in seconds. */
  readonly timeout: number
  /** Of JavaScript heap that one worker may have, in MB. */
  readonly memory: number
  /** The worker's module; ours unless told otherwise. */
  readonly worker?: URL
}

/** Worker threads that parse. A document that takes a worker down is tried once more alone and then given up. */
export interface Pool {
  readonly threads: number
  /** Never rejects: what went wrong is in the outcomes, one for each candidate and in their order. */
  readonly parse: (candidates: readonly Candidate[]) => Promise<Outcome[]>
  readonly close: () => Promise<void>
}

/** Opens a pool; its threads start with the first work. */
export function openPool({shape, threads, timeout, memory, worker = workerUrl()}: PoolOptions): Pool {
  const open = (count: number): Piscina => new Piscina({
    filename: worker.href, minThreads: 0, maxThreads: count, idleTimeout: 10_000, execArgv: [], resourceLimits: {maxOldGenerationSizeMb: memory},
  })
  const many = open(threads)
  // As many tasks as threads: what waits, waits here, where it can still be told what became of it.
  const gate = new Gate(threads)
  const alone = open(1)
  const single = new Gate(1)
  const run = async (pool: Piscina, candidates: readonly Candidate[]): Promise<Outcome[]> => {
    const {beat, signal, stop} = watchTask(timeout)
    try {
      return await pool.run({shape, candidates, beat} satisfies Task, {signal}) as Outcome[]
    } finally {
      stop()
    }
  }
  const retry = async (candidate: Candidate): Promise<Outcome> => {
    try {
      const [outcome] = await single.run(() => run(alone, [candidate]))
      if (outcome !== undefined) return outcome
      throw new Error('a worker gave no result')
    } catch (error) {
      return {ok: false, failure: failureOf(new InputError('parse', fatalCause(error), {path: candidate.name, timeout, memory}), 'parse', candidate.name, shape.language)}
    }
  }
  return {
    threads,
    async parse(candidates) {
      try {
        return await gate.run(() => run(many, candidates))
      } catch {
        return Promise.all(candidates.map(retry))
      }
    },
    async close() {
      await Promise.all([many.destroy(), alone.destroy()])
    },
  }
}

function fatalCause(error: unknown): string {
  if (!(error instanceof Error)) return 'crash'
  if (error.name === 'AbortError') return 'timeout'
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash'
}

/** The built worker: beside the built program, or in `dist` when run from the sources. */
function workerUrl(): URL {
  const here = import.meta.url
  if (here.endsWith('.ts')) return new URL('../../../dist/parse-worker.js', here)
  return new URL(here.includes('/chunks/') ? '../parse-worker.js' : 'parse-worker.js', here)
}
