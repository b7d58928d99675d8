import {createHash} from 'node:crypto'
import type {JobWithMetadata} from 'pg-boss'
import type {Failure} from '../failure.ts'
import {PARSER_VERSION} from '../parser-version.ts'
import type {Pool} from '../pool/pool.ts'
import type {Parsed} from '../pool/task.ts'
import {asDb, QUEUE, transaction, type JobData, type Queue} from './connect.ts'
import type {Loader, QueuedInput} from './load.ts'

/** What a worker works with. */
export interface Bench {
  readonly queue: Queue
  readonly pool: Pool
  readonly loader: Loader
  /** Number of this worker among the workers. */
  readonly worker: string
  /** Jobs in hand. */
  readonly held: Set<string>
}

interface Settled {
  readonly id: string
  readonly sha256: string | null
  readonly failure: Failure | null
}

/**
 * Does a job: loads its inputs, parses contents without a result, and settles all in the transaction that completes the job.
 *
 * @returns how many inputs were settled
 * @throws where the job is to be tried again
 */
export async function processJob(job: JobWithMetadata<JobData>, bench: Bench): Promise<number> {
  const {pool: database} = bench.queue
  const {rows: inputs} = await database.query<QueuedInput>(
    `select id, name, path, stored_in, content from plan_parse.inputs where id = any($1) and state = 'queued' order by id`, [job.data.ids])
  // One of them may be what brought the job down: apart, it can't take the others along again.
  if (job.retryCount > 0 && inputs.length > 1) return split(job, inputs, bench)
  const contents = new Map<string, {readonly name: string; readonly bytes: Uint8Array}>()
  const settled: Settled[] = []
  for (const input of inputs) {
    const loaded = await bench.loader.load(input)
    if ('stage' in loaded) {
      settled.push({id: input.id, sha256: null, failure: loaded})
      continue
    }
    const sha256 = createHash('sha256').update(loaded).digest('hex')
    settled.push({id: input.id, sha256, failure: null})
    if (!contents.has(sha256)) contents.set(sha256, {name: input.name, bytes: loaded})
  }
  const {rows: known} = await database.query<{sha256: string}>('select sha256 from plan_parse.documents where sha256 = any($1) and parser = $2', [[...contents.keys()], PARSER_VERSION])
  for (const {sha256} of known) contents.delete(sha256)
  const keys = [...contents.keys()]
  const outcomes = keys.length === 0 ? [] : await bench.pool.parse([...contents.values()])
  const failures = new Map<string, Failure>()
  const parsed: ParsedContent[] = []
  for (const [i, outcome] of outcomes.entries()) {
    const key = keys[i] ?? ''
    if (outcome.ok) parsed.push([key, outcome])
    else failures.set(key, outcome.failure)
  }
  await store(job, parsed, settled.map((one) => ({...one, failure: one.failure ?? failures.get(one.sha256 ?? '') ?? null})), bench)
  return inputs.length
}

type ParsedContent = readonly [sha256: string, parsed: Parsed]

async function store(job: JobWithMetadata<JobData>, parsed: readonly ParsedContent[], settled: readonly Settled[], {queue: {pool, boss}, worker}: Bench): Promise<void> {
  const decoder = new TextDecoder()
  await transaction(pool, async (runner) => {
    await runner.query(
      `insert into plan_parse.documents (sha256, parser, document, summary, seconds) select s, $2, d::json, m::jsonb, t
         from unnest($1::text[], $3::text[], $4::text[], $5::real[]) as u (s, d, m, t) order by s on conflict do nothing`,
      [
        parsed.map(([sha256]) => sha256), PARSER_VERSION, parsed.map(([, {bytes}]) => decoder.decode(bytes).trimEnd()),
        parsed.map(([, {summary}]) => JSON.stringify(summary)), parsed.map(([, {seconds}]) => seconds),
      ])
    await runner.query(
      `update plan_parse.inputs i set state = case when u.stage is null then 'done' else 'failed' end, sha256 = u.sha256, parser = $2, stage = u.stage, cause = u.cause, sentence = u.sentence,
         content = case when u.stage is null then null else i.content end, settled_at = now()
         from unnest($1::bigint[], $3::text[], $4::text[], $5::text[], $6::text[]) as u (id, sha256, stage, cause, sentence) where i.id = u.id and i.state = 'queued'`,
      [
        settled.map(({id}) => id), PARSER_VERSION, settled.map(({sha256}) => sha256),
        settled.map(({failure}) => failure?.stage ?? null), settled.map(({failure}) => failure?.cause ?? null), settled.map(({failure}) => failure?.sentence ?? null),
      ])
    await runner.query('update plan_parse.workers set documents = documents + $2, jobs = array_remove(jobs, $3::uuid) where id = $1', [worker, settled.length, job.id])
    await boss.complete(QUEUE, job.id, {}, {db: asDb(runner)})
  })
}

async function split(job: JobWithMetadata<JobData>, inputs: readonly QueuedInput[], {queue: {pool, boss}, worker}: Bench): Promise<number> {
  await transaction(pool, async (runner) => {
    const db = asDb(runner)
    await boss.insert(inputs.map(({id}) => ({name: QUEUE, data: {ids: [id]} satisfies JobData})), {db})
    await runner.query('update plan_parse.workers set jobs = array_remove(jobs, $2::uuid) where id = $1', [worker, job.id])
    await boss.complete(QUEUE, job.id, {}, {db})
  })
  return 0
}
