import {Argument, Option, type Command} from 'commander'
import {archiveTexts} from './archive-texts.ts'
import type {BatchCommandOptions} from './commands/batch.ts'
import type {QueueCommandOptions} from './commands/queue.ts'
import type {SubmitCommandOptions} from './commands/submit.ts'
import type {WorkerCommandOptions} from './commands/worker.ts'
import {addReadingOptions} from './reading-options.ts'
import {contextOf, progressOption, type Registry} from './registry.ts'
import {texts} from './texts.ts'

/** Adds the commands for many documents; what they do is loaded when they are called. */
export function addArchiveCommands(program: Command, {language, done}: Registry): void {
  const text = archiveTexts(language)
  const batch = program
    .command('batch')
    .description(text.batch)
    .argument('[paths...]', text.paths)
    .option('-o, --out <path>', text.out)
    .option('--files-from <list>', text.filesFrom)
    .option('--base <folder>', text.base)
    .option('--ignore <pattern...>', text.ignore)
    .addOption(new Option('-f, --format <name>', text.format).choices(['json', 'ndjson', 'yaml']))
    .option('--compact', text.compact)
    .option('--gzip', text.gzip)
    .option('--entities', texts(language).entities)
    .option('--rotate <size>', text.rotate)
    .option('--workers <number>', text.workers)
    .option('--timeout <seconds>', text.timeout, '60')
    .option('--memory <megabytes>', text.memory, '1024')
    .option('--ordered', text.ordered)
    .option('--force', text.force)
    .option('--retry-failed', text.retryFailed)
    .addOption(progressOption(text.progress))
    .option('--interval <seconds>', text.interval, '10')
    .option('--report <file>', text.report)
    .action(async (paths: string[], _options: BatchCommandOptions, command: Command) => {
      const {batchCommand} = await import('./commands/batch.ts')
      done(await batchCommand(paths, command.optsWithGlobals<BatchCommandOptions>(), contextOf(command, language)))
    })
  addReadingOptions(batch, language)
  program
    .command('submit')
    .description(text.submit)
    .argument('[paths...]', text.paths)
    .option('--queue <url>', text.queue)
    .option('--files-from <list>', text.filesFrom)
    .option('--base <folder>', text.base)
    .option('--ignore <pattern...>', text.ignore)
    .option('--inline', text.inline)
    .option('--store <address>', text.store)
    .addOption(progressOption(text.progress))
    .action(async (paths: string[], _options: SubmitCommandOptions, command: Command) => {
      const {submitCommand} = await import('./commands/submit.ts')
      done(await submitCommand(paths, command.optsWithGlobals<SubmitCommandOptions>(), contextOf(command, language)))
    })
  program
    .command('worker')
    .description(text.worker)
    .option('--queue <url>', text.queue)
    .option('--stdio', text.stdio)
    .option('--concurrency <number>', text.concurrency)
    .option('--until-empty', text.untilEmpty)
    .option('--timeout <seconds>', text.timeout, '60')
    .option('--memory <megabytes>', text.memory, '1024')
    .option('--dead-after <seconds>', text.deadAfter, '30')
    .addOption(progressOption(text.progress))
    .option('--interval <seconds>', text.interval, '10')
    .action(async (_options: WorkerCommandOptions, command: Command) => {
      const {workerCommand} = await import('./commands/worker.ts')
      done(await workerCommand(command.optsWithGlobals<WorkerCommandOptions>(), contextOf(command, language)))
    })
  program
    .command('queue')
    .description(text.queueCommand)
    .addArgument(new Argument('<action>', text.action).choices(['stats', 'failed', 'retry', 'export']))
    .argument('[names...]', text.names)
    .option('--queue <url>', text.queue)
    .option('--json', text.json)
    .option('-o, --out <path>', text.out)
    .addOption(new Option('-f, --format <name>', text.format).choices(['json', 'ndjson', 'yaml']))
    .option('--compact', text.compact)
    .option('--gzip', text.gzip)
    .action(async (action: string, names: string[], _options: QueueCommandOptions, command: Command) => {
      const {queueCommand} = await import('./commands/queue.ts')
      done(await queueCommand(action, names, command.optsWithGlobals<QueueCommandOptions>(), contextOf(command, language)))
    })
}
