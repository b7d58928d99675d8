import {hostname} from 'node:os'
import {asDb, QUEUE, transaction, type Queue, type Runner} from './connect.ts'

/**
 * Tells that a worker is there and which jobs it holds. Jobs that the table says it holds and it does not, because the
 * database went away before it heard of them or could give them back, go back now.
 */
export async function announce({pool, boss}: Queue, worker: string, held: ReadonlySet<string>): Promise<void> {
  await transaction(pool, async (runner) => {
    const {rows} = await runner.query<{jobs: string[]}>('select jobs from plan_parse.workers where id = $1 for update', [worker])
    await giveBack(rows.flatMap(({jobs}) => jobs).filter((job) => !held.has(job)), 'lost by its worker', boss, runner)
    await runner.query(
      'insert into plan_parse.workers (id, host, pid, jobs) values ($1, $2, $3, $4) on conflict (id) do update set seen_at = now(), jobs = excluded.jobs',
      [worker, hostname(), process.pid, [...held]])
  })
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
    await giveBack(rows.flatMap(({jobs}) => jobs), 'worker died', boss, runner)
  })
}

/** Takes leave; jobs still held go back at once. */
export async function retire({pool, boss}: Queue, worker: string): Promise<void> {
  await transaction(pool, async (runner) => {
    const {rows} = await runner.query<{jobs: string[]}>('delete from plan_parse.workers where id = $1 returning jobs', [worker])
    await giveBack(rows.flatMap(({jobs}) => jobs), 'worker stopped', boss, runner)
  })
}

async function giveBack(jobs: readonly string[], cause: string, boss: Queue['boss'], runner: Runner): Promise<void> {
  for (const job of jobs) await boss.fail(QUEUE, job, {cause}, {db: asDb(runner)})
}
