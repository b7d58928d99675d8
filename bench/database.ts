/** Measures how fast the queue's database takes in results: groups of 16 documents a transaction, on four connections. */
import {randomUUID} from 'node:crypto'
import pg from 'pg'
import {makeCorpus} from '../scripts/corpus/generate.ts'
import {TABLES} from '../src/engine/queue/tables.ts'
import {parse} from '../src/pipeline.ts'
import {startPostgres} from '../test/support/postgres.ts'

const GROUPS = 100
const postgres = await startPostgres()
if (postgres === null) throw new Error('no PostgreSQL')
const pool = new pg.Pool({connectionString: postgres.url, max: 4})
try {
  await pool.query(TABLES)
  const documents = [...makeCorpus({seed: 3, count: 16, pages: 0.3, copies: 0})].map(({text}) => JSON.stringify(parse(text)))
  const empty = await size()
  const start = performance.now()
  await Promise.all(Array.from({length: 4}, async () => {
    for (let group = 0; group < GROUPS; group++) {
      await pool.query(
        `insert into plan_parse.documents (sha256, parser, document, summary, seconds) select s, 'bench', d::json, '{}', 0 from unnest($1::text[], $2::text[]) as u (s, d)`,
        [documents.map(() => randomUUID()), documents])
    }
  }))
  const seconds = (performance.now() - start) / 1000
  const count = 4 * GROUPS * documents.length
  const bytes = documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / documents.length
  process.stdout.write(`${count} results of ${Math.round(bytes)} bytes: ${(count / seconds).toFixed(0)}/s, ${((await size() - empty) / count).toFixed(0)} bytes in the database each\n`)
} finally {
  await pool.end()
  await postgres.stop()
}

async function size(): Promise<number> {
  const {rows: [row]} = await pool.query<{n: string}>('select pg_database_size(current_database()) as n')
  return Number(row?.n)
}
