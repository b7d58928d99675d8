import Table from 'cli-table3'
import {noProgress} from '../../engine/batch/progress.ts'
import {connect, type Queue} from '../../engine/queue/connect.ts'
import {exportQueue} from '../../engine/queue/export.ts'
import {failedInputs, queueStats, retryFailed, type QueueStats} from '../../engine/queue/look.ts'
import {UsageError} from '../../engine/usage-error.ts'
import {sentence} from '../../util/messages.ts'
import {EXIT, type Context} from '../context.ts'
import {listenForInterrupt} from '../interrupt.ts'
import {queueUrl} from '../options.ts'

/** Options of `plan-parse queue`, as they were given. */
export interface QueueCommandOptions {
  readonly queue?: string
  readonly json?: boolean
  readonly out?: string
  readonly format?: string
  readonly compact?: boolean
  readonly gzip?: boolean
}

type Action = (queue: Queue, names: readonly string[], given: QueueCommandOptions, context: Context) => Promise<number>

/** What can be done with a queue, by name. */
const ACTIONS: Readonly<Record<string, Action>> = {stats, failed, retry, export: exportResults}

/** Looks at a queue or mends it. */
export async function queueCommand(action: string, names: readonly string[], given: QueueCommandOptions, context: Context): Promise<number> {
  const act = ACTIONS[action]
  if (act === undefined) throw new UsageError('batch.no-action', {action, known: Object.keys(ACTIONS).join(', ')})
  const queue = await connect(queueUrl(given.queue), 3)
  try {
    return await act(queue, names, given, context)
  } finally {
    await queue.close()
  }
}

async function stats(queue: Queue, _names: readonly string[], {json}: QueueCommandOptions): Promise<number> {
  const found = await queueStats(queue)
  process.stdout.write(json === true ? `${JSON.stringify(found)}\n` : `${statsTable(found)}\n`)
  return EXIT.fine
}

function statsTable({inputs, documents, jobs, workers, databaseBytes}: QueueStats): string {
  const table = new Table({style: {head: [], border: [], compact: true}})
  table.push(
    ['inputs queued', inputs.queued], ['inputs done', inputs.done], ['inputs failed', inputs.failed], ['documents', documents],
    ...Object.entries(jobs).map(([state, count]) => [`jobs ${state}`, count]), ['database', `${(databaseBytes / 1e6).toFixed(0)} MB`],
    ...workers.map(({host, pid, documents: done, jobs: held, silentSeconds}) => [`worker ${host}:${pid}`, `${done} inputs, ${held} jobs in hand, seen ${silentSeconds} s ago`]))
  return table.toString()
}

async function failed(queue: Queue): Promise<number> {
  let count = 0
  for await (const input of failedInputs(queue)) {
    process.stdout.write(`${JSON.stringify(input)}\n`)
    count++
  }
  return count > 0 ? EXIT.problems : EXIT.fine
}

async function retry(queue: Queue, names: readonly string[], _given: QueueCommandOptions, {quiet, language}: Context): Promise<number> {
  const count = await retryFailed(queue, names)
  if (!quiet) process.stderr.write(`${sentence('batch.retried', {count}, language)}\n`)
  return EXIT.fine
}

async function exportResults(queue: Queue, _names: readonly string[], {out, format, compact, gzip}: QueueCommandOptions, {language, quiet}: Context): Promise<number> {
  if (out === undefined) throw new UsageError('batch.no-out')
  const interrupt = listenForInterrupt(language)
  const progress = noProgress()
  await exportQueue(queue, {out, rotate: null, shape: {format: format ?? 'json', compact: compact === true, gzip: gzip === true || out.endsWith('.gz'), language: 'en', named: true, reading: {}}}, {stop: interrupt.signal, progress})
  interrupt.release()
  const {files, failed: failures} = progress
  if (!quiet) process.stderr.write(`${sentence('batch.exported', {files: files - failures, failures, path: out}, language)}\n`)
  return interrupt.code() ?? (failures > 0 ? EXIT.problems : EXIT.fine)
}
