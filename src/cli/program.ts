import {Command, CommanderError, Option} from 'commander'
import type {Reading} from '../engine/parse-input.ts'
import {UsageError} from '../engine/usage-error.ts'
import type {Language} from '../model/message.ts'
import {sentence} from '../util/messages.ts'
import {addArchiveCommands} from './archive-commands.ts'
import {addCheckCommands} from './check-commands.ts'
import {parseCommand, type ParseCommandOptions} from './commands/parse.ts'
import {EXIT, reportLanguage} from './context.ts'
import {addReadingOptions} from './reading-options.ts'
import {EXAMPLES, texts} from './texts.ts'
import {VERSION} from './version.ts'

/**
 * Runs the program.
 *
 * @param args - command line arguments, without the program's name
 * @returns the exit code: 0 fine, 1 problems found, 2 could not run
 */
export async function run(args: readonly string[]): Promise<number> {
  const language = reportLanguage(optionValue(args, '--lang'), process.env)
  let code: number = EXIT.fine
  const program = createProgram(language, (result) => {
    code = result
  })
  try {
    await program.parseAsync(args, {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.failed
    const told = error instanceof UsageError ? error.tell(language) : sentence('cli.bug', {cause: error instanceof Error ? error.stack ?? error.message : String(error)}, language)
    process.stderr.write(`plan-parse: ${told}\n`)
    return EXIT.failed
  }
}

function createProgram(language: Language, done: (code: number) => void): Command {
  const text = texts(language)
  const program = new Command('plan-parse')
  program
    .description(text.description)
    .version(VERSION, '-V, --version', text.version)
    .helpOption('-h, --help', text.help)
    .addHelpText('after', `\n${text.examples}:\n${EXAMPLES}\n\n${text.exitCodes}`)
    .exitOverride()
    .showHelpAfterError(text.seeHelp)
    .configureHelp({showGlobalOptions: true})
    .addOption(new Option('--lang <language>', text.lang).choices(['en', 'vi']))
    .option('-q, --quiet', text.quiet)
  const parse = program
    .command('parse', {isDefault: true})
    .description(text.parse)
    .argument('[files...]', text.files)
    .option('-f, --format <name>', text.format, 'json')
    .option('-o, --output <file>', text.output)
    .option('--compact', text.compact)
    .option('--strict', text.strict)
    .option('--all-parts', text.allParts)
    .option('--entities', text.entities)
    .action(async (files: string[], _options: ParseCommandOptions, command: Command) => {
      const global = command.optsWithGlobals<ParseCommandOptions & {quiet?: boolean}>()
      done(await parseCommand(files, global, {language, quiet: global.quiet === true}))
    })
  const inspect = program
    .command('inspect')
    .description(text.inspect)
    .argument('<file>', text.file)
    .action(async (file: string, options: Reading) => {
      const {inspectCommand} = await import('./commands/inspect.ts')
      done(await inspectCommand(file, options))
    })
  const explain = program
    .command('explain')
    .description(text.explain)
    .argument('<file>', text.file)
    .requiredOption('--at <line>', text.at)
    .option('--json', text.explainJson)
    .action(async (file: string, options: Reading & {at: string; json?: boolean}) => {
      const {explainCommand} = await import('./commands/explain.ts')
      done(await explainCommand(file, options))
    })
  program
    .command('schema')
    .description(text.schema)
    .action(async () => {
      const {schemaCommand} = await import('./commands/schema.ts')
      done(schemaCommand())
    })
  program
    .command('types')
    .description(text.types)
    .addOption(new Option('-f, --format <name>', text.typesFormat).choices(['table', 'json']).default('table'))
    .action(async (options: {format: string}) => {
      const {typesCommand} = await import('./commands/types.ts')
      done(typesCommand(options.format))
    })
  for (const command of [parse, inspect, explain]) addReadingOptions(command, language)
  addCheckCommands(program, {language, done})
  addArchiveCommands(program, {language, done})
  return program
}

function optionValue(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name)
  return at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1)
}
