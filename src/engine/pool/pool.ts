import {Piscina} from 'piscina'
import {failureOf, InputError} from '../failure.ts'
import {Gate} from './gate.ts'
import {watchTask} from './watch.ts'
import type {Language} from '../../model/message.ts'
import type {Candidate, Outcome, Parsed, Shape, Task} from './task.ts'
import {workerUrl} from '../worker-url.ts'

/** How a pool is to work. */
export interface PoolOptions<S extends {readonly language: Language} = Shape> {
  readonly shape: S
  readonly threads: number
  /** For one document, in seconds. */
  readonly timeout: number
  /** Of JavaScript heap that one worker may have, in MB. */
  readonly memory: number
  /** The worker's module; ours unless told otherwise. */
  readonly worker?: URL
}

/** Worker threads that parse or check. A document that takes a worker down is tried once more alone and then given up. */
export interface Pool<C extends Candidate = Candidate, T = Parsed> {
  readonly threads: number
  /** Never rejects: what went wrong is in the outcomes, one for each candidate and in their order. */
  readonly parse: (candidates: readonly C[]) => Promise<Outcome<T>[]>
  readonly close: () => Promise<void>
}

/** Opens a pool; its threads start with the first work. */
export function openPool<C extends Candidate = Candidate, T = Parsed, S extends {readonly language: Language} = Shape>(
  {shape, threads, timeout, memory, worker = workerUrl('parse')}: PoolOptions<S>,
): Pool<C, T> {
  const open = (count: number): Piscina => new Piscina({
    filename: worker.href, minThreads: 0, maxThreads: count, idleTimeout: 10_000, execArgv: [], resourceLimits: {maxOldGenerationSizeMb: memory},
  })
  const many = open(threads)
  // As many tasks as threads: what waits, waits here, where it can still be told what became of it.
  const gate = new Gate(threads)
  const alone = open(1)
  const single = new Gate(1)
  const run = async (pool: Piscina, candidates: readonly C[]): Promise<Attempt<T>> => {
    const {beat, signal, stop} = watchTask(timeout)
    try {
      return {outcomes: await pool.run({shape, candidates, beat} satisfies Task<S, C>, {signal}) as Outcome<T>[]}
    } catch (error) {
      return {error, at: Math.max(0, Atomics.load(beat, 0) - 1)}
    } finally {
      stop()
    }
  }
  const retry = async (candidate: C): Promise<Outcome<T>> => {
    const attempt = await single.run(() => run(alone, [candidate]))
    if ('outcomes' in attempt && attempt.outcomes[0] !== undefined) return attempt.outcomes[0]
    const cause = fatalCause('error' in attempt ? attempt.error : null)
    return {ok: false, failure: failureOf(new InputError('parse', cause, {path: candidate.name, timeout, memory}), 'parse', candidate.name, shape.language)}
  }
  const parse = async (candidates: readonly C[]): Promise<Outcome<T>[]> => {
    const attempt = await gate.run(() => run(many, candidates))
    if ('outcomes' in attempt) return attempt.outcomes
    const {at} = attempt
    const culprit = candidates[at]
    if (culprit === undefined) return []
    // The others have done nothing wrong: they get their turn as if the culprit had not been among them.
    const others = candidates.toSpliced(at, 1)
    const [outcome, outcomes] = await Promise.all([retry(culprit), others.length > 0 ? parse(others) : []])
    return outcomes.toSpliced(at, 0, outcome)
  }
  return {
    threads,
    parse,
    async close() {
      await Promise.all([many.destroy(), alone.destroy()])
    },
  }
}

/** How a task ended; where it failed, at which candidate. */
type Attempt<T> = {readonly outcomes: Outcome<T>[]} | {readonly error: unknown; readonly at: number}

function fatalCause(error: unknown): string {
  if (!(error instanceof Error)) return 'crash'
  if (error.name === 'AbortError') return 'timeout'
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash'
}
