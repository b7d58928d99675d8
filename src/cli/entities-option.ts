import type {Reading} from '../engine/parse-input.ts'
import type {Language} from '../model/message.ts'
import {sentence} from '../util/messages.ts'

/** Whether names are to be looked for. Where vntk is missing that is told in a sentence, and all else is read. */
export async function entitiesOption({entities}: Reading, language: Language): Promise<Reading> {
  if (entities !== true) return {}
  const {isVntkInstalled} = await import('../engine/entities/load-vntk.ts')
  if (isVntkInstalled()) return {entities: true}
  process.stderr.write(`plan-parse: ${sentence('cli.no-vntk', {}, language)}\n`)
  return {}
}
