import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {failuresOf, manifestOf, scratch, writeArchive} from '../../support/archive.ts'
import {startPostgres} from '../../support/postgres.ts'
import {run} from '../../support/program.ts'
import {queueStorm, scalar} from '../../support/queue-storm.ts'

const postgres = await startPostgres()
const folder = scratch()
afterAll(async () => {
  await postgres?.stop()
  rmSync(folder, {recursive: true})
})

describe.skipIf(postgres === null)('the queue', () => {
  const queue = ['--queue', postgres?.url ?? '']

  it('gives each input one result though workers and the database are killed, the same as batch', async () => {
    const archive = join(folder, 'archive')
    writeArchive(archive, {count: 400, copies: 0.05, seed: 21})
    const out = join(folder, 'batch')
    expect((await run(['batch', archive, '--out', out, '-q'])).code).toBe(0)
    if (postgres === null) return
    const storm = await queueStorm(postgres, archive, out, join(folder, 'queue'))
    console.log(`PostgreSQL ${postgres.version}: ${JSON.stringify(storm)}`)
    expect(storm).toMatchObject({inputs: 400, done: 400, failed: 0, different: []})
    expect(storm.documents).toBe(manifestOf(out).filter(({sameAs}) => sameAs === null).length)
  }, 120_000)

  it('names failures, retries them, and knows what was submitted before', async () => {
    const archive = join(folder, 'more')
    mkdirSync(archive)
    writeFileSync(join(archive, 'picture.png'), Buffer.from('\u0089PNG\r\n', 'latin1'))
    writeFileSync(join(archive, 'later.txt'), 'KẾ HOẠCH\nDọn kênh\n')
    expect((await run(['submit', archive, ...queue])).stderr).toContain('2 inputs queued, 0 were known already')
    expect((await run(['submit', archive, ...queue])).stderr).toContain('0 inputs queued, 2 were known already')
    rmSync(join(archive, 'later.txt'))
    expect((await run(['worker', ...queue, '--until-empty', '-q'])).code).toBe(0)
    const failed = await run(['queue', 'failed', ...queue])
    expect(failed.code).toBe(1)
    expect(failed.stdout.trim().split('\n').map((text) => JSON.parse(text) as {input: string; cause: string}).map(({input, cause}) => `${input} ${cause}`)).toEqual(['later.txt missing', expect.stringMatching(/^picture\.png /u)])
    writeFileSync(join(archive, 'later.txt'), 'KẾ HOẠCH\nDọn kênh\n')
    expect((await run(['queue', 'retry', 'later.txt', ...queue])).stderr).toContain('1 inputs queued again')
    await run(['worker', ...queue, '--until-empty', '-q'])
    const stats = JSON.parse((await run(['queue', 'stats', '--json', ...queue])).stdout) as {inputs: object; workers: object[]}
    expect(stats.inputs).toEqual({queued: 0, done: 401, failed: 1})
    expect(stats.workers).toEqual([])
    const out = join(folder, 'exported')
    expect((await run(['queue', 'export', ...queue, '--out', out, '-q'])).code).toBe(1)
    expect(failuresOf(out).map(({input, stage}) => [input, stage])).toEqual([['picture.png', 'ingest']])
  }, 60_000)

  it('gives up a job whose worker dies at each try, and only that one', async () => {
    const lines = ['a', 'b', 'c'].map((id) => JSON.stringify({id: `inline-${id}`, text: `THÔNG BÁO\nVề việc ${id}\n`})).join('\n')
    expect((await run(['submit', '-', ...queue], lines)).stderr).toContain('3 inputs queued')
    const url = postgres?.url ?? ''
    // As if the engine had tried it to the end: its next failure is its last one.
    await scalar(url, `with u as (update pgboss.job set retry_count = retry_limit, started_on = now(), state = 'active' where state = 'created' returning 1) select count(*)::int as n from u`)
    await scalar(url, `with w as (insert into plan_parse.workers (id, host, pid, seen_at, jobs) select gen_random_uuid(), 'gone', 1, now() - interval '1 hour', array_agg(id) from pgboss.job where state = 'active' returning 1) select count(*)::int as n from w`)
    await run(['worker', ...queue, '--until-empty', '-q'])
    expect(await scalar(url, `select count(*)::int as n from plan_parse.inputs where name like 'inline-%' and state = 'failed' and cause = 'given-up'`)).toBe(3)
    await run(['queue', 'retry', 'inline-a', 'inline-b', ...queue])
    await run(['worker', ...queue, '--until-empty', '-q'])
    expect(await scalar(url, `select count(*)::int as n from plan_parse.inputs where name like 'inline-%' and state = 'done' and content is null`)).toBe(2)
  }, 60_000)

  it('says in a sentence that there is no database', async () => {
    const {code, stderr} = await run(['queue', 'stats', '--queue', 'postgres://nobody:secret@127.0.0.1:1/none'])
    expect(code).toBe(2)
    expect(stderr).toContain('can\'t be reached')
    expect(stderr).not.toContain('secret')
  })
})
