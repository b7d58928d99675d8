import type {Diagnostic, PlanDocument} from '../../model/document.generated.ts'
import {parseInput, type Reading} from '../../engine/parse-input.ts'
import {readInput} from '../../engine/read-input.ts'
import {UsageError} from '../../engine/usage-error.ts'
import {fileOutput, standardOutput, type Output} from '../../engine/write-output.ts'
import {findFormat} from '../../write/find-format.ts'
import {OUTPUT_FORMATS} from '../../write/formats/index.ts'
import type {OutputFormat, WriteOptions} from '../../write/format.ts'
import {EXIT, type Context} from '../context.ts'
import {entitiesOption} from '../entities-option.ts'
import {readingOptions} from '../options.ts'

/** Options of `plan-parse [files…]`. */
export interface ParseCommandOptions extends Reading {
  readonly allParts?: boolean
  readonly format: string
  readonly output?: string
  readonly compact?: boolean
  readonly strict?: boolean
  /** Language of the diagnostics in the result: told by the option alone, so that the result is the same everywhere. */
  readonly lang?: string
}

/**
 * Parses inputs and writes the results in one format. An input that can't be read is told of and the others go on.
 *
 * @returns the exit code
 */
export async function parseCommand(paths: readonly string[], options: ParseCommandOptions, context: Context): Promise<number> {
  const inputs = paths.length > 0 ? paths : ['-']
  if (paths.length === 0 && process.stdin.isTTY) throw new UsageError('cli.no-input')
  const format = await loadFormat(options.format)
  const output = options.output === undefined ? standardOutput() : await fileOutput(options.output)
  try {
    const result = await writeAll(inputs, format, output, options, context)
    if (result.written === 0 && result.failed > 0) await output.discard()
    else await output.finish()
    if (result.failed > 0) return EXIT.failed
    return options.strict === true && result.problems > 0 ? EXIT.problems : EXIT.fine
  } catch (error) {
    await output.discard()
    throw error
  }
}

interface Written {
  readonly written: number
  readonly failed: number
  readonly problems: number
}

async function writeAll(inputs: readonly string[], format: OutputFormat, output: Output, options: ParseCommandOptions, context: Context): Promise<Written> {
  const reading = {...readingOptions(options), ...await entitiesOption(options, context.language)}
  const layout: WriteOptions = {compact: options.compact === true}
  const frame = format.frame(layout)
  const many = inputs.length > 1 || options.allParts === true
  const result = {written: 0, failed: 0, problems: 0}
  for (const path of inputs) {
    let documents: PlanDocument[]
    try {
      documents = await parseInput(await readInput(path), path, {
        ...reading, allParts: options.allParts === true, language: options.lang === 'vi' ? 'vi' : 'en',
      })
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      if (inputs.length === 1) throw error
      process.stderr.write(`plan-parse: ${error.tell(context.language)}\n`)
      result.failed++
      continue
    }
    for (const document of documents) {
      const problems = document.diagnostics.filter(({severity}) => severity !== 'info')
      result.problems += problems.length
      if (!context.quiet) for (const problem of problems) process.stderr.write(`${tell(path, problem)}\n`)
      await output.write((many ? (result.written === 0 ? frame.before : frame.between) : '') + format.write(document, layout))
      result.written++
    }
  }
  if (result.written > 0) await output.write(`${many ? frame.after : ''}\n`)
  return result
}

async function loadFormat(name: string): Promise<OutputFormat> {
  const format = await findFormat(name)
  if (format === null) throw new UsageError('cli.unknown-format', {name, known: Object.keys(OUTPUT_FORMATS).join(', ')})
  return format
}

function tell(path: string, {position, severity, message, ruleId}: Diagnostic): string {
  const where = position === null ? path : `${path}:${position.start.line}:${position.start.column}`
  return `${where}: ${severity}: ${message} (${ruleId})`
}
