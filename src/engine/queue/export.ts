import {mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import {gzipSync} from 'node:zlib'
import {OUTPUT_FORMATS} from '../../write/formats/index.ts'
import type {PlanDocument} from '../../model/document.generated.ts'
import {Journal} from '../batch/journal.ts'
import {layoutOf} from '../batch/layout.ts'
import {takeLock} from '../batch/lock.ts'
import type {Progress} from '../batch/progress.ts'
import {openSink, type OutputOptions} from '../batch/output.ts'
import {keepSettings} from '../batch/settings.ts'
import type {Stage} from '../failure.ts'
import type {Summary} from '../pool/summary.ts'
import type {Queue} from './connect.ts'

interface Row {
  readonly id: string
  readonly name: string
  readonly modified: number | null
  readonly state: 'done' | 'failed'
  readonly sha256: string
  readonly stage: Stage
  readonly cause: string
  readonly sentence: string
  readonly document: string
  readonly summary: Summary
  readonly seconds: number
}

/** Rows at a time; a result has some hundred kilobytes. */
const PAGE = 200

/** Writes what a queue has settled as a batch would have written it: the same files with the same bytes. */
export async function exportQueue({pool}: Queue, options: OutputOptions, {stop, progress}: {readonly stop: AbortSignal; readonly progress: Progress}): Promise<void> {
  const layout = layoutOf(options.out)
  const {shape} = options
  const {sink, format} = await openSink(options)
  await mkdir(dirname(layout.settings), {recursive: true})
  const unlock = await takeLock(layout.lock)
  try {
    await keepSettings(layout.settings, {...shape, rotate: options.rotate}, true)
    const journal = await Journal.open(layout, sink, {force: true, retryFailed: false})
    try {
      for await (const row of settledRows(pool)) {
        if (stop.aborted) break
        const {name: input, modified, sha256, seconds, summary} = row
        progress.files++
        if (row.state === 'failed') {
          progress.failed++
          await journal.fail({input, modified, stage: row.stage, cause: row.cause, sentence: row.sentence})
          continue
        }
        const same = await journal.ofContent(sha256)
        if (same !== null) {
          await journal.succeed({...same, ...await sink.link(input, same), input, modified, sameAs: same.input, seconds: 0})
          continue
        }
        const document = JSON.parse(row.document) as PlanDocument
        const text = new TextEncoder().encode(`${(await OUTPUT_FORMATS[format]?.())?.write({...document, source: {...document.source, path: input}}, shape) ?? ''}\n`)
        const place = await sink.write(input, shape.gzip ? gzipSync(text) : text)
        await journal.succeed({input, sha256, modified, ...place, sameAs: null, seconds, ...summary})
      }
      await sink.finish()
    } finally {
      await journal.close()
    }
  } finally {
    await unlock()
  }
}

async function* settledRows(pool: Queue['pool']): AsyncGenerator<Row> {
  for (let after = '0'; ;) {
    const {rows} = await pool.query<Row>(
      `select i.id, i.name, i.modified, i.state, i.sha256, i.stage, i.cause, i.sentence, d.document::text as document, d.summary, d.seconds
         from plan_parse.inputs i left join plan_parse.documents d on d.sha256 = i.sha256 and d.parser = i.parser
         where i.id > $1 and i.state <> 'queued' order by i.id limit ${PAGE}`, [after])
    for (const row of rows) {
      after = row.id
      yield row
    }
    if (rows.length === 0) return
  }
}
