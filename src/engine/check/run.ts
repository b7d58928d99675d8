import {ruleUrl} from '../../lint/check.ts'
import type {FileResult} from '../../lint/rule.ts'
import {groupInputs} from '../batch/groups.ts'
import type {Progress} from '../batch/progress.ts'
import {failureOf, type Failure} from '../failure.ts'
import {openPool} from '../pool/pool.ts'
import {workerUrl} from '../worker-url.ts'
import type {Outcome} from '../pool/task.ts'
import {checkSafely, type CheckCandidate, type CheckedText, type CheckShape, type Mended} from './check-one.ts'
import {inOrder} from './in-order.ts'
import type {ToCheck} from './select.ts'

/** How the work is done. */
export interface CheckOptions {
  readonly shape: CheckShape
  readonly threads: number
  /** For one document, in seconds. */
  readonly timeout: number
  /** For one worker, in MB. */
  readonly memory: number
}

/** What is known of a file that was checked. */
export interface CheckedFile {
  readonly result: FileResult
  /** Where it stands on disk; null where it is a part of something else. */
  readonly path: string | null
  /** It could not be read. */
  readonly lost: boolean
  readonly mended: Mended | null
  readonly locked: boolean
}

/** So many groups are checked without threads: to start these takes longer. */
const FEW = 3

/** Checks inputs and gives what was found in their order, each as soon as those before it are done. */
export async function* checkInputs(inputs: AsyncIterable<ToCheck>, options: CheckOptions, progress: Progress, stop: AbortSignal): AsyncGenerator<CheckedFile> {
  const groups = untilStopped(groupInputs(inputs), stop)
  const first: (readonly ToCheck[])[] = []
  while (first.length < FEW) {
    const {value, done} = await groups.next()
    if (done === true) break
    first.push(value)
  }
  const check = (candidates: readonly CheckCandidate[]): Promise<Outcome<CheckedText>[]> => oneByOne(candidates, options.shape)
  if (first.length < FEW) {
    for (const group of first) {
      if (stop.aborted) return
      yield* told(await checkGroup(group, check, options.shape), progress)
    }
    return
  }
  const pool = openPool<CheckCandidate, CheckedText, CheckShape>({...options, worker: workerUrl('check')})
  try {
    const all = inOrder(follow(first, groups), options.threads + 2, (group) => checkGroup(group, pool.parse, options.shape))
    for await (const files of all) yield* told(files, progress)
  } finally {
    await pool.close()
  }
}

async function* untilStopped<T>(items: AsyncIterable<T>, stop: AbortSignal): AsyncGenerator<T, undefined> {
  for await (const item of items) {
    if (stop.aborted) return undefined
    yield item
  }
  return undefined
}

async function* follow<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first
  yield* rest
}

function* told(files: readonly (CheckedFile & {readonly bytes: number})[], progress: Progress): Generator<CheckedFile> {
  for (const {bytes, ...file} of files) {
    progress.files++
    progress.bytes += bytes
    if (file.lost) progress.failed++
    yield file
  }
}

async function oneByOne(candidates: readonly CheckCandidate[], shape: CheckShape): Promise<Outcome<CheckedText>[]> {
  const outcomes: Outcome<CheckedText>[] = []
  for (const candidate of candidates) outcomes.push(await checkSafely(candidate, shape))
  return outcomes
}

async function checkGroup(
  group: readonly ToCheck[], check: (candidates: readonly CheckCandidate[]) => Promise<Outcome<CheckedText>[]>, {language}: CheckShape,
): Promise<(CheckedFile & {readonly bytes: number})[]> {
  const read = await Promise.all(group.map(async (found): Promise<CheckCandidate | Failure> => {
    if ('error' in found) return failureOf(found.error, 'find', found.name, language)
    try {
      return {name: found.name, bytes: await found.read(), settings: found.settings}
    } catch (error) {
      return failureOf(error, 'read', found.name, language)
    }
  }))
  const candidates = read.filter((one) => 'bytes' in one)
  const sizes = candidates.map(({bytes}) => bytes.length)
  const outcomes = candidates.length > 0 ? await check(candidates) : []
  return group.map((found, i) => {
    const one = read[i]
    if (one === undefined || !('bytes' in one)) return {...lose(found.name, one), bytes: 0}
    const at = candidates.indexOf(one)
    const outcome = outcomes[at]
    const path = 'error' in found ? null : found.path
    if (outcome?.ok !== true) return {...lose(found.name, outcome?.failure), path, bytes: sizes[at] ?? 0}
    const {text, findings, mended, locked} = outcome
    return {result: {path: found.name, text, findings, hidden: 0}, path, lost: false, mended, locked, bytes: sizes[at] ?? 0}
  })
}

/** A file that could not be read is told of in the report, too. */
function lose(name: string, failure: Failure | undefined): CheckedFile {
  const message = failure?.sentence ?? name
  return {
    result: {path: name, text: '', hidden: 0, findings: [{ruleId: 'unreadable', severity: 'error', message, position: null, url: ruleUrl('unreadable')}]},
    path: null, lost: true, mended: null, locked: false,
  }
}
