import type {Found} from '../inputs/input.ts'
import {deferred} from '../pool/deferred.ts'
import {Gate} from '../pool/gate.ts'
import {readGroup, startGroup, type Plant} from './process-group.ts'

/**
 * Takes groups through the plant: read at once, claimed in their order, so that the first of two equal inputs is always the
 * same, parsed at once, and settled as they get ready or in their order. No more groups are held than the workers need.
 */
export async function schedule(groups: AsyncIterable<readonly Found[]>, plant: Plant, {ordered, stop}: {readonly ordered: boolean; readonly stop: AbortSignal}): Promise<void> {
  const most = plant.pool.threads + 2
  const places = new Gate(most)
  const failures: unknown[] = []
  let claimed: Promise<unknown> = Promise.resolve()
  let settled: Promise<unknown> = Promise.resolve()

  const pass = async (group: readonly Found[], mayClaim: Promise<unknown>, claim: () => void, maySettle: Promise<unknown>): Promise<void> => {
    const read = await readGroup(group, plant.language)
    await mayClaim
    const {settle, release} = startGroup(read, plant)
    claim()
    if (ordered) await maySettle
    try {
      if (failures.length === 0) await settle()
    } finally {
      release()
    }
  }

  try {
    for await (const group of groups) {
      await places.enter()
      if (stop.aborted || failures.length > 0) break
      plant.progress.found += group.length
      const claim = deferred()
      const passing = pass(group, claimed, claim.resolve, settled)
        .catch((error: unknown) => { failures.push(error) })
        .finally(() => { places.leave() })
      claimed = claim.promise
      settled = ordered ? passing : Promise.all([settled, passing])
    }
  } catch (error) {
    if (!stop.aborted) failures.push(error)
  }
  await settled
  if (failures.length > 0) throw failures[0]
}
