import {Option, type Command} from 'commander'
import type {Language} from '../model/message.ts'
import {archiveTexts} from './archive-texts.ts'
import type {BatchCommandOptions} from './commands/batch.ts'

interface Registry {
  readonly language: Language
  readonly done: (code: number) => void
}

/** Adds the commands for many documents; what they do is loaded when they are called. */
export function addArchiveCommands(program: Command, {language, done}: Registry): void {
  const text = archiveTexts(language)
  const contextOf = (command: Command): {language: Language; quiet: boolean} => ({language, quiet: command.optsWithGlobals<{quiet?: boolean}>().quiet === true})
  program
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
    .option('--rotate <size>', text.rotate)
    .option('--workers <number>', text.workers)
    .option('--timeout <seconds>', text.timeout, '60')
    .option('--memory <megabytes>', text.memory, '1024')
    .option('--ordered', text.ordered)
    .option('--force', text.force)
    .option('--retry-failed', text.retryFailed)
    .addOption(new Option('--progress <style>', text.progress).choices(['auto', 'bar', 'plain', 'json', 'none']).default('auto'))
    .option('--interval <seconds>', text.interval, '10')
    .option('--report <file>', text.report)
    .action(async (paths: string[], _options: BatchCommandOptions, command: Command) => {
      const {batchCommand} = await import('./commands/batch.ts')
      done(await batchCommand(paths, command.optsWithGlobals<BatchCommandOptions>(), contextOf(command)))
    })
}
