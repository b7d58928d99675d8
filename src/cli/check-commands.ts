import {Option, type Command} from 'commander'
import {checkTexts} from './check-texts.ts'
import type {CheckCommandOptions} from './commands/check.ts'
import type {RulesCommandOptions} from './commands/rules.ts'
import {addReadingOptions} from './reading-options.ts'
import {contextOf, progressOption, type Registry} from './registry.ts'

/** Adds the commands for checking documents; what they do is loaded when they are called. */
export function addCheckCommands(program: Command, {language, done}: Registry): void {
  const text = checkTexts(language)
  addReadingOptions(program
    .command('check')
    .description(text.check)
    .argument('[paths...]', text.paths)
    .option('-c, --config <file>', text.config)
    .option('-p, --profile <name>', text.profile)
    .option('-r, --reporter <name[=file]>', text.reporter, gathered)
    .addOption(new Option('--fail-on <severity>', text.failOn).choices(['error', 'warning', 'info']).default('error'))
    .option('--max-warnings <number>', text.maxWarnings)
    .option('--allow-empty', text.allowEmpty)
    .option('--changed [revision]', text.changed)
    .option('--baseline <file>', text.baseline)
    .option('--update-baseline', text.updateBaseline)
    .option('--fix', text.fix)
    .option('--dry-run', text.dryRun)
    .option('--files-from <list>', text.filesFrom)
    .option('--ignore <pattern>', text.ignore, gathered)
    .option('--workers <number>', text.workers)
    .option('--timeout <seconds>', text.timeout, '60')
    .addOption(progressOption(text.progress)), language)
    .addHelpText('after', `\n${text.examples}\n\n${text.exitCodes}`)
    .action(async (paths: string[], _options: CheckCommandOptions, command: Command) => {
      const {checkCommand} = await import('./commands/check.ts')
      done(await checkCommand(paths, command.optsWithGlobals<CheckCommandOptions>(), contextOf(command, language)))
    })
  program
    .command('rules')
    .description(text.rules)
    .argument('[rule]', text.rule)
    .option('-c, --config <file>', text.config)
    .option('-p, --profile <name>', text.profile)
    .addOption(new Option('-f, --format <name>', text.rulesFormat).choices(['table', 'json']).default('table'))
    .action(async (rule: string | undefined, options: RulesCommandOptions) => {
      const {rulesCommand} = await import('./commands/rules.ts')
      done(await rulesCommand(rule ?? null, options, language))
    })
  program
    .command('lsp')
    .description(text.lsp)
    .option('--stdio', text.stdio)
    .option('-c, --config <file>', text.config)
    .option('-p, --profile <name>', text.profile)
    .action(async (options: {config?: string; profile?: string}) => {
      const {lspCommand} = await import('./commands/lsp.ts')
      done(await lspCommand(options, language))
    })
}

/** An option that may be given several times. */
function gathered(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...before ?? [], value]
}
