import {writeFile} from 'node:fs/promises'
import {countInputs} from '../../engine/inputs/count.ts'
import {noProgress, type Progress} from '../../engine/batch/progress.ts'
import {runBatch, type BatchOptions, type BatchResult} from '../../engine/batch/run.ts'
import {checkReading, type Reading} from '../../engine/parse-input.ts'
import {reportPage} from '../../engine/report/page.ts'
import {reportTable} from '../../engine/report/table.ts'
import {tallyBatch} from '../../engine/report/tally.ts'
import {UsageError} from '../../engine/usage-error.ts'
import {sentence} from '../../util/messages.ts'
import {EXIT, type Context} from '../context.ts'
import {entitiesOption} from '../entities-option.ts'
import {listenForInterrupt} from '../interrupt.ts'
import {countOption, numberOption, readingOptions, sizeOption} from '../options.ts'
import {showProgress, type ProgressStyle} from '../progress/progress.ts'

/** Options of `plan-parse batch`, as they were given. */
export interface BatchCommandOptions extends Reading {
  readonly out?: string
  readonly filesFrom?: string
  readonly base?: string
  readonly ignore?: readonly string[]
  readonly format?: string
  readonly compact?: boolean
  readonly gzip?: boolean
  readonly rotate?: string
  readonly workers?: string
  readonly timeout: string
  readonly memory: string
  readonly ordered?: boolean
  readonly force?: boolean
  readonly retryFailed?: boolean
  readonly progress: ProgressStyle
  readonly interval: string
  readonly report?: string
  readonly lang?: string
}

/**
 * Parses an archive and tells how it went.
 *
 * @returns 0, or 1 where inputs failed, or 128 and the signal's number where it was interrupted
 */
export async function batchCommand(paths: readonly string[], given: BatchCommandOptions, context: Context, worker?: URL): Promise<number> {
  const options = readOptions(paths, given, await entitiesOption(given, context.language))
  const interval = numberOption('--interval', given.interval, 0.1)
  const progress = noProgress()
  const interrupt = listenForInterrupt(context.language)
  const shown = showProgress(context.quiet ? 'none' : given.progress, progress, interval, context.language, interrupt.signal)
  const counting = new AbortController()
  if (!context.quiet && given.progress !== 'none') void countInputs(options, counting.signal).then((total) => { progress.total = total })
  try {
    const result = await runBatch(worker === undefined ? options : {...options, worker}, {stdin: process.stdin, stop: interrupt.signal, progress})
    shown.stop()
    return await tellEnd(result, given, progress, context) ?? interrupt.code() ?? EXIT.fine
  } finally {
    shown.stop()
    counting.abort()
    interrupt.release()
  }
}

/** @returns an exit code, where the end itself has one */
async function tellEnd(result: BatchResult, {report}: BatchCommandOptions, progress: Progress, {language, quiet}: Context): Promise<number | null> {
  const {interrupted, changed, manifest, failures} = result
  if (interrupted) {
    process.stderr.write(`${sentence('batch.interrupted', {files: progress.files, before: progress.before}, language)}\n`)
    return null
  }
  const tally = await tallyBatch(manifest, failures)
  if (report !== undefined) await writeFile(report, reportPage(tally, language))
  if (!quiet) {
    const {files, before, linked} = progress
    process.stderr.write(`\n${reportTable(tally, language)}\n${sentence('batch.done', {files, before, linked, manifest}, language)}\n`)
    if (tally.failures > 0) process.stderr.write(`${sentence('batch.failed', {failures: tally.failures, path: failures}, language)}\n`)
    if (changed > 0) process.stderr.write(`${sentence('batch.changed', {changed}, language)}\n`)
  }
  return tally.failures > 0 ? EXIT.problems : null
}

function readOptions(paths: readonly string[], given: BatchCommandOptions, names: Reading): BatchOptions {
  const {out, filesFrom, rotate} = given
  if (out === undefined) throw new UsageError('batch.no-out')
  if (paths.length === 0 && filesFrom === undefined) throw new UsageError('batch.no-input')
  checkReading(given)
  const lines = /\.(?:ndjson|jsonl)(?:\.gz)?$/u.test(out)
  const format = given.format ?? (lines ? 'ndjson' : 'json')
  if (lines && format !== 'ndjson') throw new UsageError('batch.bad-format', {format})
  if (!lines && rotate !== undefined) throw new UsageError('batch.rotate-tree')
  return {
    paths, filesFrom: filesFrom ?? null, base: given.base ?? null, ignore: given.ignore ?? [], out,
    shape: {
      format, compact: given.compact === true, gzip: given.gzip === true || out.endsWith('.gz'), language: given.lang === 'vi' ? 'vi' : 'en', named: true,
      reading: {...readingOptions(given), ...names},
    },
    rotate: rotate === undefined ? null : sizeOption('--rotate', rotate),
    threads: countOption('--workers', given.workers), timeout: numberOption('--timeout', given.timeout, 0.1), memory: numberOption('--memory', given.memory, 32),
    ordered: given.ordered === true, force: given.force === true, retryFailed: given.retryFailed === true,
  }
}
