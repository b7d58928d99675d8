import {sentence} from '../../util/messages.ts'
import {PARSER_VERSION} from '../parser-version.ts'
import {asDb, DEAD_QUEUE, transaction, type JobData, type Queue} from './connect.ts'

/**
 * Settles, as failed, the inputs of a job that the engine gave up after its last retry.
 *
 * @returns how many; null where no job was given up
 */
export function giveUp({pool, boss}: Queue): Promise<number | null> {
  return transaction(pool, async (runner) => {
    const db = asDb(runner)
    const [job] = await boss.fetch<JobData>(DEAD_QUEUE, {db})
    if (job === undefined) return null
    const {rowCount} = await runner.query(
      `update plan_parse.inputs set state = 'failed', stage = 'parse', cause = 'given-up', sentence = $2, parser = $3, settled_at = now() where id = any($1) and state = 'queued'`,
      [job.data.ids, sentence('batch.given-up', {}, 'en'), PARSER_VERSION])
    await boss.complete(DEAD_QUEUE, job.id, {}, {db})
    return rowCount ?? 0
  })
}
