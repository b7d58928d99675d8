import {createHash} from 'node:crypto'
import type {Language} from '../../model/message.ts'
import {failureOf, type Failure} from '../failure.ts'
import type {Found, Input} from '../inputs/input.ts'
import type {Candidate, Outcome, Parsed} from '../pool/task.ts'
import {deferred, type Deferred} from '../pool/deferred.ts'
import type {Pool} from '../pool/pool.ts'
import type {Sink} from '../sink/sink.ts'
import {fatalError} from './fatal.ts'
import type {Journal} from './journal.ts'
import type {Progress} from './progress.ts'

/** What the documents of a batch pass through. */
export interface Plant {
  readonly pool: Pool
  readonly sink: Sink
  readonly journal: Journal
  readonly progress: Progress
  readonly language: Language
  /** Contents on their way, by their hash; settled when their first input is. */
  readonly underWay: Map<string, Promise<unknown>>
}

type Read =
  | {readonly input: Input; readonly candidate: Candidate; readonly sha256: string}
  | {readonly name: string; readonly modified: number | null; readonly failure: Failure}

/** Reads the inputs of a group; what can't be read is a failure. */
export function readGroup(group: readonly Found[], language: Language): Promise<Read[]> {
  return Promise.all(group.map(async (found): Promise<Read> => {
    const {name} = found
    if ('error' in found) return {name, modified: null, failure: failureOf(found.error, 'find', name, language)}
    try {
      const bytes = await found.read()
      return {input: found, candidate: {name, bytes}, sha256: createHash('sha256').update(bytes).digest('hex')}
    } catch (error) {
      return {name, modified: found.modified, failure: failureOf(error, 'read', name, language)}
    }
  }))
}

/** A group on its way. */
export interface Started {
  /** Settles its inputs in their order. */
  readonly settle: () => Promise<void>
  /** Lets those go on that wait for one of its contents; to be called in any case. */
  readonly release: () => void
}

/** Begins to parse a group that was read, each content once. */
export function startGroup(group: readonly Read[], plant: Plant): Started {
  const {journal, pool, underWay} = plant
  const ready = new Map<string, Deferred>()
  const fresh = group.filter((read): read is ReadInput => {
    if ('failure' in read || journal.knows(read.sha256) || underWay.has(read.sha256)) return false
    const content = deferred()
    ready.set(read.sha256, content)
    underWay.set(read.sha256, content.promise)
    return true
  })
  const order = new Map<Read, number>(fresh.map((read, i) => [read, i]))
  const parsing = fresh.length > 0 ? pool.parse(fresh.map(({candidate}) => candidate)) : Promise.resolve([])
  return {
    async settle() {
      const outcomes = await parsing
      for (const read of group) {
        const first = order.get(read)
        if ('failure' in read) await fail(read.name, read.modified, read.failure, plant)
        else if (first === undefined) await settleAgain(read, plant)
        else {
          await settle(read, outcomes[first], plant)
          ready.get(read.sha256)?.resolve()
        }
      }
    },
    release() {
      for (const [sha256, content] of ready) {
        content.resolve()
        underWay.delete(sha256)
      }
    },
  }
}

type ReadInput = Extract<Read, {input: Input}>

/** Gives an input the result of its content; where that failed, it is tried on its own. */
async function settleAgain(read: ReadInput, plant: Plant): Promise<void> {
  const {journal, pool, sink, progress, underWay, language} = plant
  await underWay.get(read.sha256)
  const same = await journal.ofContent(read.sha256)
  if (same === null) {
    const [outcome] = await pool.parse([read.candidate])
    await settle(read, outcome, plant)
    return
  }
  const {input: {name, modified}} = read
  try {
    const place = await sink.link(name, same)
    await journal.succeed({...same, ...place, input: name, modified, sameAs: same.input, seconds: 0})
    progress.linked++
    count(read, progress)
  } catch (error) {
    await failToWrite(name, modified, error, plant, language)
  }
}

async function settle(read: ReadInput, outcome: Outcome | undefined, plant: Plant): Promise<void> {
  const {input: {name, modified}} = read
  if (outcome === undefined) throw new Error(`no outcome for ${name}`)
  if (outcome.ok) await store(read, outcome, plant)
  else await fail(name, modified, outcome.failure, plant)
}

async function store(read: ReadInput, {bytes, seconds, summary}: Parsed, plant: Plant): Promise<void> {
  const {input: {name, modified}, sha256} = read
  try {
    const {result, offset, bytes: length} = await plant.sink.write(name, bytes)
    await plant.journal.succeed({input: name, sha256, modified, result, offset, bytes: length, sameAs: null, seconds, ...summary})
    count(read, plant.progress)
  } catch (error) {
    await failToWrite(name, modified, error, plant, plant.language)
  }
}

async function failToWrite(name: string, modified: number | null, error: unknown, plant: Plant, language: Language): Promise<void> {
  const fatal = fatalError(error, name)
  if (fatal !== null) throw fatal
  await fail(name, modified, failureOf(error, 'write', name, language), plant)
}

async function fail(input: string, modified: number | null, failure: Failure, {journal, progress}: Plant): Promise<void> {
  await journal.fail({input, modified, ...failure})
  progress.files++
  progress.failed++
}

function count({candidate}: ReadInput, progress: Progress): void {
  progress.files++
  progress.bytes += candidate.bytes.length
}
