import {randomUUID} from 'node:crypto'
import type {JobWithMetadata} from 'pg-boss'
import type {Progress} from '../batch/progress.ts'
import {openPool} from '../pool/pool.ts'
import {asDb, connect, DEAD_QUEUE, QUEUE, transaction, type JobData, type Queue} from './connect.ts'
import {announce, rescue, retire} from './heartbeat.ts'
import {Loader} from './load.ts'
import {processJob, type Bench} from './process-job.ts'
import {giveUp} from './give-up.ts'

/** How a worker is to work. */
export interface WorkOptions {
  readonly url: string
  /** Documents at a time. */
  readonly concurrency: number
  readonly untilEmpty: boolean
  /** For one document, in seconds. */
  readonly timeout: number
  /** For one thread, in MB. */
  readonly memory: number
  /** Seconds of silence after which another worker's jobs are given back. */
  readonly deadAfter: number
}

/** Where a worker stands in its surroundings. */
export interface WorkContext {
  /** When it fires, jobs in hand are finished and no other begun. */
  readonly stop: AbortSignal
  readonly progress: Progress
  /** Is told of errors that pass. */
  readonly tell: (error: unknown) => void
}

/** How long to wait where there is nothing to do, and after an error, in milliseconds. */
const PAUSE = 500
const PAUSE_AFTER_ERROR = 2000

/**
 * Works on a queue until it is told to stop, or until nothing is queued any more. A database that goes away is waited for.
 */
export async function work(options: WorkOptions, {stop, progress, tell}: WorkContext): Promise<void> {
  const {concurrency, timeout, memory, deadAfter} = options
  const queue = await connect(options.url, concurrency + 3)
  const pool = openPool({shape: {format: 'ndjson', compact: true, gzip: false, language: 'en', named: false, reading: {}}, threads: concurrency, timeout, memory})
  const bench: Bench = {queue, pool, loader: new Loader(), worker: randomUUID(), held: new Set()}
  const ended = new AbortController()
  const enough = AbortSignal.any([stop, ended.signal])
  const beat = async (): Promise<void> => {
    try {
      await announce(queue, bench.worker, bench.held)
      await rescue(queue, deadAfter)
    } catch (error) {
      tell(error)
    }
  }
  const loop = async (): Promise<void> => {
    while (!enough.aborted) {
      try {
        const settled = await step(bench)
        if (settled !== null) progress.files += settled
        else if (options.untilEmpty && await isEmpty(queue)) ended.abort()
        else await pause(PAUSE, enough)
      } catch (error) {
        tell(error)
        await pause(PAUSE_AFTER_ERROR, enough)
      }
    }
  }
  await beat()
  const timer = setInterval(() => void beat(), Math.min(5, deadAfter / 3) * 1000)
  try {
    // One more than threads: while one waits for the database, the others parse.
    await Promise.all(Array.from({length: concurrency + 1}, loop))
  } finally {
    clearInterval(timer)
    await retire(queue, bench.worker).catch(tell)
    await pool.close()
    await queue.close()
  }
}

/** @returns how many inputs were settled; null where there was no job */
async function step(bench: Bench): Promise<number | null> {
  const {queue} = bench
  const job = await take(bench)
  if (job === null) return giveUp(queue)
  try {
    return await processJob(job, bench)
  } catch (error) {
    await transaction(queue.pool, async (runner) => {
      await queue.boss.fail(QUEUE, job.id, {cause: error instanceof Error ? error.message : String(error)}, {db: asDb(runner)})
      await runner.query('update plan_parse.workers set jobs = array_remove(jobs, $2::uuid) where id = $1', [bench.worker, job.id])
    })
    throw error
  } finally {
    // Where the database was away, the next heartbeat gives it back.
    bench.held.delete(job.id)
  }
}

/** Takes a job and notes who has it, both or neither. */
async function take({queue: {pool, boss}, worker, held}: Bench): Promise<JobWithMetadata<JobData> | null> {
  const taken: string[] = []
  try {
    return await transaction(pool, async (runner) => {
      const [job] = await boss.fetch<JobData>(QUEUE, {includeMetadata: true, db: asDb(runner)})
      if (job === undefined) return null
      taken.push(job.id)
      held.add(job.id)
      await runner.query('update plan_parse.workers set jobs = array_append(jobs, $2::uuid) where id = $1', [worker, job.id])
      return job
    })
  } catch (error) {
    for (const job of taken) held.delete(job)
    throw error
  }
}

async function isEmpty({pool, boss}: Queue): Promise<boolean> {
  const {rows: [row]} = await pool.query<{queued: boolean}>(`select exists (select from plan_parse.inputs where state = 'queued') as queued`)
  return row?.queued === false && await boss.getQueueSize(DEAD_QUEUE) === 0
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      stop.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    stop.addEventListener('abort', done)
  })
}
