import {once} from 'node:events'
import {noProgress} from '../../engine/batch/progress.ts'
import {EXIT, type Context} from '../context.ts'
import {listenForInterrupt} from '../interrupt.ts'
import {countOption, numberOption, queueUrl} from '../options.ts'
import {showProgress, type ProgressStyle} from '../progress/progress.ts'

/** Options of `plan-parse worker`, as they were given. */
export interface WorkerCommandOptions {
  readonly queue?: string
  readonly stdio?: boolean
  readonly concurrency?: string
  readonly untilEmpty?: boolean
  readonly timeout: string
  readonly memory: string
  readonly deadAfter: string
  readonly progress: ProgressStyle
  readonly interval: string
  readonly lang?: string
}

/** Works on a queue, or on standard input. */
export async function workerCommand(given: WorkerCommandOptions, context: Context): Promise<number> {
  const limits = {timeout: numberOption('--timeout', given.timeout, 0.1), memory: numberOption('--memory', given.memory, 32)}
  if (given.stdio === true) {
    const {serve} = await import('../../engine/stdio/serve.ts')
    const concurrency = given.concurrency === undefined ? 1 : countOption('--concurrency', given.concurrency)
    await serve(process.stdin, writeLine, {...limits, concurrency, language: given.lang === 'vi' ? 'vi' : 'en'})
    return EXIT.fine
  }
  const {work} = await import('../../engine/queue/work.ts')
  const url = queueUrl(given.queue)
  const interval = numberOption('--interval', given.interval, 0.1)
  const progress = noProgress()
  const interrupt = listenForInterrupt(context.language)
  const shown = showProgress(context.quiet ? 'none' : given.progress, progress, interval, context.language, interrupt.signal)
  try {
    await work(
      {url, concurrency: countOption('--concurrency', given.concurrency), untilEmpty: given.untilEmpty === true, ...limits, deadAfter: numberOption('--dead-after', given.deadAfter, 1)},
      {stop: interrupt.signal, progress, tell: (error) => { process.stderr.write(`plan-parse: ${error instanceof Error ? error.message || error.name : String(error)}\n`) }})
    return interrupt.code() ?? EXIT.fine
  } finally {
    shown.stop()
    interrupt.release()
  }
}

async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}
