import {hostname} from 'node:os'
import {asDb, QUEUE, transaction, type Queue} from './connect.ts'

/** Tells that a worker is there. */
export async function announce({pool}: Queue, worker: string): Promise<void> {
  await pool.query(
    'insert into plan_parse.workers (id, host, pid) values ($1, $2, $3) on conflict (id) do update set seen_at = now()', [worker, hostname(), process.pid])
}

/**
 * Gives the jobs of workers that are silent back to the queue. One that was only slow does no harm: what it stores is
 * what the next one would store.
 *
 * @param deadAfter - seconds of silence
 */
export async function rescue({pool, boss}: Queue, deadAfter: number): Promise<void> {
  await transaction(pool, async (runner) => {
    const {rows} = await runner.query<{jobs: string[]}>(
      `delete from plan_parse.workers where id in (select id from plan_parse.workers where seen_at < now() - make_interval(secs => $1) for update skip locked) returning jobs`, [deadAfter])
    const jobs = rows.flatMap(({jobs: held}) => held)
    for (const job of jobs) await boss.fail(QUEUE, job, {cause: 'worker died'}, {db: asDb(runner)})
  })
}

/** Takes leave; jobs still held go back at once. */
export async function retire({pool, boss}: Queue, worker: string): Promise<void> {
  await transaction(pool, async (runner) => {
    const {rows} = await runner.query<{jobs: string[]}>('delete from plan_parse.workers where id = $1 returning jobs', [worker])
    const jobs = rows[0]?.jobs ?? []
    for (const job of jobs) await boss.fail(QUEUE, job, {cause: 'worker stopped'}, {db: asDb(runner)})
  })
}
