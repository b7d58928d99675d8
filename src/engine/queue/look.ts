import {asDb, QUEUE, transaction, type Queue} from './connect.ts'

/** How far a queue is. */
export interface QueueStats {
  readonly inputs: Readonly<Record<'queued' | 'done' | 'failed', number>>
  /** Contents with a result. */
  readonly documents: number
  /** Jobs by their state. */
  readonly jobs: Readonly<Record<string, number>>
  readonly workers: readonly {readonly host: string; readonly pid: number; readonly documents: number; readonly jobs: number; readonly silentSeconds: number}[]
  readonly databaseBytes: number
}

/** An input that failed. */
export interface FailedInput {
  readonly input: string
  readonly stage: string
  readonly cause: string
  readonly sentence: string
}

/** Looks how far a queue is. */
export async function queueStats({pool}: Queue): Promise<QueueStats> {
  const inputs = await pool.query<{state: 'queued' | 'done' | 'failed'; count: number}>('select state, count(*)::int as count from plan_parse.inputs group by state')
  const jobs = await pool.query<{state: string; count: number}>('select state::text, count(*)::int as count from pgboss.job where name = $1 group by state', [QUEUE])
  const workers = await pool.query<QueueStats['workers'][number]>(
    `select host, pid, documents::int, cardinality(jobs) as jobs, round(extract(epoch from now() - seen_at))::int as "silentSeconds" from plan_parse.workers order by host, pid`)
  const {rows: [rest]} = await pool.query<{documents: number; bytes: string}>('select (select count(*)::int from plan_parse.documents) as documents, pg_database_size(current_database()) as bytes')
  return {
    inputs: {queued: 0, done: 0, failed: 0, ...Object.fromEntries(inputs.rows.map(({state, count}) => [state, count]))},
    documents: rest?.documents ?? 0,
    jobs: Object.fromEntries(jobs.rows.map(({state, count}) => [state, count])),
    workers: workers.rows,
    databaseBytes: Number(rest?.bytes ?? 0),
  }
}

/** The inputs that failed, in their order. */
export async function* failedInputs({pool}: Queue): AsyncGenerator<FailedInput> {
  for (let after = '0'; ;) {
    const {rows} = await pool.query<FailedInput & {id: string}>(
      `select id, name as input, stage, cause, sentence from plan_parse.inputs where state = 'failed' and id > $1 order by id limit 500`, [after])
    for (const {id, ...failed} of rows) {
      after = id
      yield failed
    }
    if (rows.length === 0) return
  }
}

/**
 * Queues failed inputs again, each with a job of its own.
 *
 * @param names - of the inputs; all that failed where there are none
 * @returns how many
 */
export function retryFailed({pool, boss}: Queue, names: readonly string[]): Promise<number> {
  return transaction(pool, async (runner) => {
    const {rows} = await runner.query<{id: string}>(
      `update plan_parse.inputs set state = 'queued', stage = null, cause = null, sentence = null
         where state = 'failed' and (cardinality($1::text[]) = 0 or name = any($1)) and (path is not null or stored_in is not null or content is not null) returning id`, [names])
    if (rows.length > 0) await boss.insert(rows.map(({id}) => ({name: QUEUE, data: {ids: [id]}})), {db: asDb(runner)})
    return rows.length
  })
}
