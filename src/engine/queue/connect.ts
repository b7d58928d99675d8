import pg from 'pg'
import PgBoss from 'pg-boss'
import {UsageError} from '../usage-error.ts'
import {TABLES} from './tables.ts'

/** Name of the queue, and of that of the jobs that were given up. */
export const QUEUE = 'plan-parse'
export const DEAD_QUEUE = 'plan-parse-dead'

/** The data of a job: inputs by their numbers. */
export interface JobData {
  readonly ids: readonly string[]
}

/** Something that runs SQL: the pool, or a connection within a transaction. */
export type Runner = Pick<pg.Pool, 'query'>

/** An open queue. */
export interface Queue {
  readonly pool: pg.Pool
  readonly boss: PgBoss
  readonly close: () => Promise<void>
}

/**
 * Connects to the queue's database, and sets it up where it is new.
 *
 * @param url - `postgres://user:password@host:port/database`
 * @param connections - how many at most
 * @throws UsageError where the database can't be reached
 */
export async function connect(url: string, connections: number): Promise<Queue> {
  const pool = new pg.Pool({connectionString: url, max: connections, application_name: 'plan-parse'})
  // A connection that breaks while idle is replaced at the next query.
  pool.on('error', () => undefined)
  const boss = new PgBoss({db: asDb(pool), schema: 'pgboss', schedule: false, supervise: true, maintenanceIntervalSeconds: 60})
  boss.on('error', () => undefined)
  try {
    await setUp(pool)
    await boss.start()
    await boss.createQueue(DEAD_QUEUE)
    await boss.createQueue(QUEUE, {name: QUEUE, retryLimit: 3, retryDelay: 1, retryBackoff: true, expireInMinutes: 15, deadLetter: DEAD_QUEUE})
  } catch (error) {
    await pool.end()
    throw new UsageError('batch.no-queue', {queue: url.replace(/\/\/[^@/]*@/u, '//'), cause: error instanceof Error ? error.message || error.name : String(error)})
  }
  return {
    pool,
    boss,
    async close() {
      await boss.stop({graceful: false, wait: false}).catch(() => undefined)
      await pool.end()
    },
  }
}

/** For the queue engine: SQL within a transaction of ours. */
export function asDb(runner: Runner): {executeSql: (text: string, values?: unknown[]) => Promise<{rows: unknown[]}>} {
  return {executeSql: (text, values) => runner.query(text, values)}
}

/** Does all or nothing. */
export async function transaction<T>(pool: pg.Pool, act: (runner: Runner) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  // Without a listener a connection that breaks in the middle would end the program.
  const listener = (error: Error): void => { broken = error }
  client.on('error', listener)
  try {
    await client.query('begin')
    const result = await act(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failed: unknown) => { broken = failed instanceof Error ? failed : new Error(String(failed)) })
    throw error
  } finally {
    client.off('error', listener)
    client.release(broken)
  }
}

/** Two that set up at once would stumble over each other. */
async function setUp(pool: pg.Pool): Promise<void> {
  await transaction(pool, async (runner) => {
    await runner.query('select pg_advisory_xact_lock(7263910)')
    await runner.query(TABLES)
  })
}
