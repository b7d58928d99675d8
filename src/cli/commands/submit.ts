import {noProgress} from '../../engine/batch/progress.ts'
import {connect} from '../../engine/queue/connect.ts'
import {submit} from '../../engine/queue/submit.ts'
import {UsageError} from '../../engine/usage-error.ts'
import {sentence} from '../../util/messages.ts'
import {EXIT, type Context} from '../context.ts'
import {listenForInterrupt} from '../interrupt.ts'
import {queueUrl} from '../options.ts'
import {showProgress, type ProgressStyle} from '../progress/progress.ts'

/** Options of `plan-parse submit`, as they were given. */
export interface SubmitCommandOptions {
  readonly queue?: string
  readonly filesFrom?: string
  readonly base?: string
  readonly ignore?: readonly string[]
  readonly inline?: boolean
  readonly store?: string
  readonly progress: ProgressStyle
}

/** Puts inputs into a queue. */
export async function submitCommand(paths: readonly string[], given: SubmitCommandOptions, context: Context): Promise<number> {
  const {filesFrom, base, ignore, inline, store} = given
  if (paths.length === 0 && filesFrom === undefined) throw new UsageError('batch.no-input')
  const progress = noProgress()
  const interrupt = listenForInterrupt(context.language)
  const queue = await connect(queueUrl(given.queue), 4)
  const shown = showProgress(context.quiet ? 'none' : given.progress, progress, 10, context.language, interrupt.signal)
  try {
    await submit(
      {paths, filesFrom: filesFrom ?? null, base: base ?? null, ignore: ignore ?? [], inline: inline === true, store: store ?? null, language: context.language},
      queue, {stdin: process.stdin, stop: interrupt.signal, progress})
    shown.stop()
    const {files, before, failed} = progress
    if (!context.quiet) process.stderr.write(`${sentence('batch.submitted', {files, before, failed}, context.language)}\n`)
    return interrupt.code() ?? (failed > 0 ? EXIT.problems : EXIT.fine)
  } finally {
    shown.stop()
    interrupt.release()
    await queue.close()
  }
}
