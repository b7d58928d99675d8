/** What runs in a worker thread of `check`: documents in, findings out. */
import type {Outcome, Task} from '../pool/task.ts'
import {checkSafely, type CheckCandidate, type CheckedText, type CheckShape} from './check-one.ts'

/** Checks the candidates of a task, one after the other; what can't be read is told of and the others go on. */
export default async function work({candidates, shape, beat}: Task<CheckShape, CheckCandidate>): Promise<Outcome<CheckedText>[]> {
  const outcomes: Outcome<CheckedText>[] = []
  for (const [i, candidate] of candidates.entries()) {
    Atomics.store(beat, 0, i + 1)
    outcomes.push(await checkSafely(candidate, shape))
  }
  return outcomes
}
