import type {Language} from '../model/message.ts'
import {sentence} from '../util/messages.ts'
import {UsageError} from './usage-error.ts'

/** Where an input was lost: looking for it, reading it, taking it for a document, parsing it, writing its result. */
export type Stage = 'find' | 'read' | 'ingest' | 'parse' | 'write'

/** Why there is no result for an input. */
export interface Failure {
  readonly stage: Stage
  /** Short and stable, to count by: `missing`, `other-format`, `timeout`, `crash`, `memory`, `bug` … */
  readonly cause: string
  /** What a person is told. */
  readonly sentence: string
}

/** Thrown where one input is lost and the others go on. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly stage: Stage
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>

  /** @param id - of its sentence, without `batch.`; it is the cause as well */
  constructor(stage: Stage, id: string, values: Readonly<Record<string, string | number>>) {
    super(sentence(`batch.${id}`, values, 'en'))
    this.stage = stage
    this.id = id
    this.values = values
  }
}

/**
 * Tells an error as a failure.
 *
 * @param stage - in which it was thrown; an InputError knows its own
 */
export function failureOf(error: unknown, stage: Stage, name: string, language: Language): Failure {
  if (error instanceof InputError) return {stage: error.stage, cause: error.id, sentence: sentence(`batch.${error.id}`, error.values, language)}
  if (error instanceof UsageError) return {stage, cause: error.id.replace(/^(?:cli|input)\./u, ''), sentence: error.tell(language)}
  const code = codeOf(error)
  const id = code === null ? 'bug' : CAUSES[code] ?? 'system'
  return {stage, cause: id === 'system' ? code ?? id : id, sentence: sentence(`batch.${id}`, {path: name, cause: told(error)}, language)}
}

/** The code of a system error, as `ENOENT`. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** System errors that have sentences of their own. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'missing', ENOTDIR: 'missing', EACCES: 'forbidden', EPERM: 'forbidden', ENAMETOOLONG: 'name-too-long', ELOOP: 'cycle', EISDIR: 'name-taken',
}

function told(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
