import {join} from 'node:path'
import pg from 'pg'
import {Random} from '../../scripts/corpus/random.ts'
import {resultsIn} from './archive.ts'
import type {Postgres} from './postgres.ts'
import {delay, ended, run, start} from './program.ts'

/** What became of an archive that went through a queue in bad weather. */
export interface Storm {
  readonly inputs: number
  readonly done: number
  readonly failed: number
  /** Results in the database, one for each content. */
  readonly documents: number
  /** Jobs that were begun more than once. */
  readonly again: number
  /** Results written that are not those of the batch, byte for byte, and those missing. */
  readonly different: readonly string[]
  readonly seconds: number
}

/**
 * Puts an archive into a queue and lets three workers work on it; two of them are killed with SIGKILL and replaced, and the
 * database is killed and started again, all in the middle. Then compares with what `batch` wrote of the same archive.
 */
export async function queueStorm(postgres: Postgres, archive: string, batchOut: string, out: string): Promise<Storm> {
  const queue = ['--queue', postgres.url]
  const submitted = await run(['submit', archive, ...queue, '-q'])
  if (submitted.code !== 0) throw new Error(submitted.stderr)
  const began = performance.now()
  const work = (): ReturnType<typeof start> => start(['worker', ...queue, '--until-empty', '--concurrency', '1', '--dead-after', '4', '-q'])
  const workers = [work(), work(), work()]
  const endings = workers.map((worker) => ended(worker))
  const total = await count(postgres.url, 'true')
  const random = new Random(11)
  for (const victim of [0, 1]) {
    await reached(postgres.url, total * (0.15 + 0.2 * victim))
    await delay(random.between(0, 200))
    workers[victim]?.kill('SIGKILL')
  }
  await reached(postgres.url, total * 0.5)
  await postgres.restart()
  const late = ended(work())
  for (const {code, stderr} of await Promise.all([late, ...endings.slice(2)])) if (code !== 0) throw new Error(`a worker ended with ${code ?? 'a signal'}: ${stderr}`)
  const seconds = (performance.now() - began) / 1000
  const exported = await run(['queue', 'export', ...queue, '--out', out, '-q'])
  if (exported.code !== 0) throw new Error(exported.stderr)
  const [ours, theirs] = [resultsIn(out), resultsIn(batchOut)]
  const names = new Set([...ours.keys(), ...theirs.keys()])
  return {
    inputs: total,
    done: await count(postgres.url, `state = 'done'`),
    failed: await count(postgres.url, `state = 'failed'`),
    documents: await scalar(postgres.url, 'select count(*)::int as n from plan_parse.documents'),
    again: await scalar(postgres.url, 'select count(*)::int as n from pgboss.job where retry_count > 0'),
    different: [...names].filter((name) => ours.get(name) !== theirs.get(name)).map((name) => join(out, name)),
    seconds,
  }
}

async function reached(url: string, settled: number): Promise<void> {
  while (await count(url, `state <> 'queued'`) < settled) await delay(50)
}

function count(url: string, where: string): Promise<number> {
  return scalar(url, `select count(*)::int as n from plan_parse.inputs where ${where}`)
}

export async function scalar(url: string, sql: string): Promise<number> {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  try {
    const {rows: [row]} = await client.query<{n: number}>(sql)
    return row?.n ?? 0
  } finally {
    await client.end()
  }
}
