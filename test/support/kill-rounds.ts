import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {Random} from '../../scripts/corpus/random.ts'
import {manifestOf, resultsIn} from './archive.ts'
import {delay, ended, start} from './program.ts'

/** What came of killing a batch again and again. */
export interface KillRounds {
  /** Rounds in which the program was at work when it was killed. */
  readonly killed: number
  /** Inputs settled when it was killed, round by round. */
  readonly settled: readonly number[]
  /** Results that could not be read after a kill, and what is still partial when all is done. */
  readonly broken: readonly string[]
}

/** Begins a batch, kills it with SIGKILL at a random moment and goes on, for a number of rounds; then lets it end. */
export async function killRounds(folder: string, out: string, {rounds, most, seed}: {rounds: number; most: number; seed: number}): Promise<KillRounds> {
  const random = new Random(seed)
  const settled: number[] = []
  const broken: string[] = []
  let killed = 0
  for (let round = 0; round < rounds; round++) {
    const child = start(['batch', folder, '--out', out, '--progress', 'none'])
    const ending = ended(child)
    await Promise.race([delay(random.between(150, most)), ending])
    if (child.exitCode === null) {
      child.kill('SIGKILL')
      killed++
    }
    await ending
    broken.push(...brokenResults(out))
    settled.push(countSettled(out))
    // All done: begin again, or the rounds left would kill nothing.
    if (child.exitCode !== null) rmSync(out, {recursive: true})
  }
  await ended(start(['batch', folder, '--out', out, '--progress', 'none']))
  broken.push(...brokenResults(out), ...[...resultsIn(out).keys()].filter((name) => name.endsWith('.partial')))
  settled.push(manifestOf(out).length)
  return {killed, settled, broken}
}

/** What is called partial says itself that it is not whole; the next run writes it anew. */
function brokenResults(out: string): string[] {
  if (!existsSync(out)) return []
  return [...resultsIn(out).keys()].filter((name) => !name.endsWith('.partial')).filter((name) => {
    try {
      JSON.parse(readFileSync(join(out, name), 'utf8'))
      return false
    } catch {
      return true
    }
  })
}

/** The last line may be torn. */
function countSettled(out: string): number {
  const path = join(out, 'manifest.ndjson')
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0
}
