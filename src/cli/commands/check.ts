import {resolve} from 'node:path'
import {Chalk} from 'chalk'
import {noProgress, type Progress} from '../../engine/batch/progress.ts'
import {Baseline} from '../../engine/check/baseline.ts'
import {changedFiles} from '../../engine/check/changed.ts'
import {readOrders, writeReports} from '../../engine/check/reports.ts'
import {ruleInfos} from '../../engine/check/rule-infos.ts'
import {checkInputs, type CheckedFile, type CheckOptions} from '../../engine/check/run.ts'
import {isDocument, selectInputs, type ToCheck} from '../../engine/check/select.ts'
import {Settler} from '../../engine/check/settle.ts'
import {checkProfile, Configs} from '../../engine/config/find.ts'
import {checkReading, type Reading} from '../../engine/parse-input.ts'
import {UsageError} from '../../engine/usage-error.ts'
import type {Severity} from '../../lint/rule.ts'
import type {Language} from '../../model/message.ts'
import {sentence} from '../../util/messages.ts'
import {EXIT, type Context} from '../context.ts'
import {listenForInterrupt} from '../interrupt.ts'
import {countOption, numberOption, readingOptions} from '../options.ts'
import {showProgress, type ProgressStyle, type Shown} from '../progress/progress.ts'
import {VERSION} from '../version.ts'

/** Options of `plan-parse check`, as they were given. */
export interface CheckCommandOptions extends Reading {
  readonly config?: string
  readonly profile?: string
  readonly reporter?: readonly string[]
  readonly failOn: Severity
  readonly maxWarnings?: string
  readonly allowEmpty?: boolean
  readonly changed?: string | true
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly filesFrom?: string
  readonly ignore?: readonly string[]
  readonly workers?: string
  readonly timeout: string
  readonly progress: ProgressStyle
}

/** Progress is told of after this time, in milliseconds: most checks are over by then. A log needs no line for what ends soon. */
const SOON = {bar: 1000, lines: 10_000}

/**
 * Checks documents and reports.
 *
 * @returns 0, 1 where findings are as severe as `--fail-on`, 2 where a file could not be read, or 128 and the signal's number
 * @throws UsageError where it can't run
 */
export async function checkCommand(paths: readonly string[], given: CheckCommandOptions, context: Context): Promise<number> {
  const {language, quiet} = context
  const options = readOptions(given, language)
  const orders = await readOrders(given.dryRun === true ? [] : given.reporter ?? ['pretty'])
  const configs = new Configs({config: given.config ?? null, profile: checkProfile(given.profile), language})
  const baseline = given.baseline === undefined ? null : await Baseline.open(given.baseline, given.updateBaseline === true)
  const rules = await ruleInfos(configs, language)
  const named = await namedPaths(paths, given)
  if (named.length === 0 && given.filesFrom === undefined) {
    tell('check.nothing-changed', {}, context)
    return EXIT.fine
  }
  const progress = noProgress()
  const interrupt = listenForInterrupt(language)
  const shown = later(given.progress, progress, context, interrupt.signal)
  const settler = new Settler({baseline, update: given.updateBaseline === true, dryRun: given.dryRun === true, failOn: given.failOn, stdout: process.stdout})
  try {
    const found = selectInputs({
      paths: named, filesFrom: given.filesFrom ?? null, ignore: given.ignore ?? [], allowEmpty: given.allowEmpty === true,
      except: [given.baseline, ...orders.map(({path}) => path)].flatMap((path) => (path == null ? [] : [resolve(path)])),
    }, configs, process.stdin)
    const files = checkInputs(await atLeastOne(found, given), options, progress, interrupt.signal)
    await writeReports(settler.settle(files, (file) => { tellFile(file, given, context) }), orders, (order) => ({
      language, color: order.path === null && new Chalk().level > 0, failOn: given.failOn, rules, version: VERSION,
    }))
  } finally {
    shown.stop()
    interrupt.release()
  }
  if (interrupt.code() !== null) tell('check.interrupted', {files: progress.files}, context, true)
  else if (baseline !== null && given.updateBaseline === true) tell('check.learnt', {path: given.baseline ?? '', known: await baseline.save()}, context)
  else if (baseline !== null && baseline.gone > 0 && !quiet) tell('check.gone', {gone: baseline.gone}, context)
  return interrupt.code() ?? endOf(settler, given, context)
}

function readOptions(given: CheckCommandOptions, language: Language): CheckOptions {
  if (given.updateBaseline === true && given.baseline === undefined) throw new UsageError('check.needs-baseline')
  if (given.dryRun === true && given.fix !== true) throw new UsageError('check.needs-fix')
  if (given.maxWarnings !== undefined) numberOption('--max-warnings', given.maxWarnings, 0)
  const reading = readingOptions(given)
  checkReading(reading)
  return {
    shape: {language, reading, fix: given.fix === true},
    threads: countOption('--workers', given.workers), timeout: numberOption('--timeout', given.timeout, 0.1), memory: 1024,
  }
}

/** What is to be looked into; nothing where nothing changed. */
async function namedPaths(paths: readonly string[], {changed, filesFrom}: CheckCommandOptions): Promise<readonly string[]> {
  if (changed === undefined) return paths.length === 0 && filesFrom === undefined ? ['.'] : paths
  const files = await changedFiles(changed === true ? null : changed, paths)
  return files.filter((file) => isDocument(file) || paths.some((path) => resolve(path) === file))
}

/** Finds the first input before anything is written: a check of nothing is most likely a mistake in a path. */
async function atLeastOne(found: AsyncGenerator<ToCheck>, {allowEmpty, changed}: CheckCommandOptions): Promise<AsyncIterable<ToCheck>> {
  const first = await found.next()
  if (first.done === true && allowEmpty !== true && changed === undefined) throw new UsageError('check.no-input')
  return (async function* all() {
    if (first.done !== true) yield first.value
    yield* found
  })()
}

function endOf(settler: Settler, {maxWarnings, dryRun}: CheckCommandOptions, context: Context): number {
  const {lost, failing, warnings, changed} = settler
  if (lost > 0) {
    tell('check.lost', {lost}, context, true)
    return EXIT.failed
  }
  if (dryRun === true) {
    tell('check.would-mend', {files: changed}, context)
    return changed > 0 ? EXIT.problems : EXIT.fine
  }
  const tooMany = maxWarnings !== undefined && warnings > Number(maxWarnings)
  if (tooMany) tell('check.too-many-warnings', {warnings, most: maxWarnings}, context, true)
  return failing > 0 || tooMany ? EXIT.problems : EXIT.fine
}

function tellFile({result, mended, locked}: CheckedFile, {dryRun}: CheckCommandOptions, context: Context): void {
  if (mended !== null && dryRun !== true) tell('check.mended', {path: result.path, fixes: mended.fixes}, context)
  if (locked) tell('check.locked', {path: result.path}, context)
}

/** @param always - even with `--quiet`: it says why the exit code is what it is */
function tell(id: string, values: Readonly<Record<string, string | number>>, {language, quiet}: Context, always = false): void {
  if (!quiet || always) process.stderr.write(`${sentence(id, values, language).replace(/\p{Cc}/gu, '\uFFFD')}\n`)
}

/** Progress for long checks: not drawn into a report that goes to the same terminal. */
function later(style: ProgressStyle, progress: Progress, {language, quiet}: Context, stop: AbortSignal): Shown {
  if (quiet || style === 'none' || style === 'auto' && process.stdout.isTTY) return {stop: () => undefined}
  let shown: Shown | null = null
  const timer = setTimeout(() => { shown = showProgress(style, progress, 10, language, stop) }, style === 'bar' || process.stderr.isTTY ? SOON.bar : SOON.lines)
  return {
    stop() {
      clearTimeout(timer)
      shown?.stop()
    },
  }
}
