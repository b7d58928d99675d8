import {createHash} from 'node:crypto'
import type {Readable} from 'node:stream'
import type {Language} from '../../model/message.ts'
import {DigestTable} from '../batch/digest-table.ts'
import {groupInputs} from '../batch/groups.ts'
import type {Progress} from '../batch/progress.ts'
import {pathsOf, type Selection} from '../batch/run.ts'
import {failureOf} from '../failure.ts'
import {commonFolder} from '../inputs/base.ts'
import {findInputs} from '../inputs/find.ts'
import type {Found, Input} from '../inputs/input.ts'
import {PARSER_VERSION} from '../parser-version.ts'
import {openStorage} from '../storage/index.ts'
import type {Storage} from '../storage/storage.ts'
import {asDb, QUEUE, transaction, type Queue} from './connect.ts'

/** How documents are to reach the workers. */
export interface SubmitOptions extends Selection {
  /** Within the queue's database, rather than by their paths on a disk that all machines see. */
  readonly inline: boolean
  /** In a storage of this address. */
  readonly store: string | null
  readonly language: Language
}

/** An input as a row of the table. */
interface Row {
  readonly name: string
  readonly path: string | null
  readonly storedIn: string | null
  readonly content: Uint8Array | null
  readonly modified: number | null
  readonly failure: {readonly stage: string; readonly cause: string; readonly sentence: string} | null
}

/** Where submitting stands in its surroundings. */
export interface SubmitContext {
  readonly stdin: Readable
  readonly stop: AbortSignal
  readonly progress: Progress
}

/**
 * Puts inputs into the queue, each group with its job in one transaction: stopped in the middle, the same call goes on.
 * What is known by its name is left alone, unless it was changed or is a result of another version of the parser.
 */
export async function submit(options: SubmitOptions, {pool, boss}: Queue, {stdin, stop, progress}: SubmitContext): Promise<void> {
  const storage = options.store === null ? null : await openStorage(options.store, process.env)
  const search = {base: options.base ?? await commonFolder(options.paths), ignore: options.ignore, except: null, names: new DigestTable(), settled: () => false}
  for await (const group of groupInputs(findInputs(pathsOf(options, stdin), search, stdin))) {
    if (stop.aborted) return
    const rows = await Promise.all(group.map((found) => rowOf(found, options, storage)))
    const queued = await transaction(pool, async (runner) => {
      const {rows: ids} = await runner.query<{id: string}>(INSERT, [
        rows.map(({name}) => name), rows.map(({path}) => path), rows.map(({storedIn}) => storedIn), rows.map(({content}) => content), rows.map(({modified}) => modified),
        rows.map(({failure}) => failure?.stage ?? null), rows.map(({failure}) => failure?.cause ?? null), rows.map(({failure}) => failure?.sentence ?? null), PARSER_VERSION,
      ])
      if (ids.length > 0) await boss.insert([{name: QUEUE, data: {ids: ids.map(({id}) => id)}}], {db: asDb(runner)})
      return ids.length
    })
    progress.found += group.length
    progress.files += queued
    progress.failed += rows.filter(({failure}) => failure !== null).length
    progress.before += group.length - queued - rows.filter(({failure}) => failure !== null).length
    progress.bytes += group.reduce((sum, found) => sum + ('error' in found ? 0 : found.size), 0)
  }
}

/** Numbers are given in the order of the arrays: the first of two equal inputs is the same as in a batch. */
const INSERT = `
with given as (
  select * from unnest($1::text[], $2::text[], $3::text[], $4::bytea[], $5::float8[], $6::text[], $7::text[], $8::text[]) with ordinality
    as t (name, path, stored_in, content, modified, stage, cause, sentence, n)
), put as (
  insert into plan_parse.inputs as i (name, path, stored_in, content, modified, state, stage, cause, sentence, parser)
  select name, path, stored_in, content, modified, case when stage is null then 'queued' else 'failed' end, stage, cause, sentence, $9 from given order by n
  on conflict (name) do update set path = excluded.path, stored_in = excluded.stored_in, content = excluded.content, modified = excluded.modified,
    state = excluded.state, stage = excluded.stage, cause = excluded.cause, sentence = excluded.sentence, parser = excluded.parser, sha256 = null
  where i.state <> 'queued' and (i.parser is distinct from $9 or i.modified is distinct from excluded.modified)
  returning id, state
)
select id from put where state = 'queued' order by id`

async function rowOf(found: Found, options: SubmitOptions, storage: Storage | null): Promise<Row> {
  const {name} = found
  const nothing = {name, path: null, storedIn: null, content: null, modified: null, failure: null}
  if ('error' in found) return {...nothing, failure: failureOf(found.error, 'find', name, options.language)}
  const row = {...nothing, modified: found.modified}
  if (found.path !== null && !options.inline && storage === null) return {...row, path: found.path}
  try {
    return {...row, ...await deposit(found, options, storage)}
  } catch (error) {
    if (storage !== null && !(error instanceof Error && 'code' in error)) throw error
    return {...row, failure: failureOf(error, 'read', name, options.language)}
  }
}

async function deposit(input: Input, {store}: SubmitOptions, storage: Storage | null): Promise<Partial<Row>> {
  const bytes = await input.read()
  if (storage === null || store === null) return {content: bytes}
  const key = createHash('sha256').update(bytes).digest('hex')
  await storage.put(key, bytes)
  return {storedIn: `${store.replace(/\/$/u, '')}/${key}`}
}
