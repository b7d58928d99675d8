/**
 * Puts an archive through a queue in bad weather: three workers, two of them killed, the database killed; the long version
 * of the queue test.
 *
 *   npm run bench:queue -- [--count 20000] [--pages 0.3]
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {manifestOf, writeArchive} from '../test/support/archive.ts'
import {startPostgres} from '../test/support/postgres.ts'
import {run} from '../test/support/program.ts'
import {queueStorm, scalar} from '../test/support/queue-storm.ts'

const {values} = parseArgs({options: {count: {type: 'string', default: '20000'}, pages: {type: 'string', default: '0.3'}}})
const folder = mkdtempSync(join(tmpdir(), 'plan-parse-queue-'))
const postgres = await startPostgres()
try {
  if (postgres === null) throw new Error('no PostgreSQL')
  const archive = join(folder, 'archive')
  writeArchive(archive, {count: Number(values.count), pages: Number(values.pages), copies: 0.01})
  const {code} = await run(['batch', archive, '--out', join(folder, 'batch'), '-q'])
  const {different, ...storm} = await queueStorm(postgres, archive, join(folder, 'batch'), join(folder, 'queue'))
  const twice = await scalar(postgres.url, 'select count(*)::int as n from (select 1 from plan_parse.documents group by sha256 having count(*) > 1) as more')
  const size = await scalar(postgres.url, 'select (pg_database_size(current_database()) / 1e6)::int as n')
  const contents = manifestOf(join(folder, 'batch')).filter(({sameAs}) => sameAs === null).length
  process.stdout.write(`PostgreSQL ${postgres.version}; batch ended with ${code ?? 'a signal'}\n${JSON.stringify(storm)}\n`)
  process.stdout.write(`contents ${contents}, results ${storm.documents}, contents with two results ${twice}, files that differ from batch ${different.length}; database ${size} MB, ${(storm.inputs / storm.seconds).toFixed(1)} documents/s\n`)
  process.exitCode = different.length + twice > 0 || storm.done !== storm.inputs ? 1 : 0
} finally {
  await postgres?.stop()
  rmSync(folder, {recursive: true, force: true})
}
