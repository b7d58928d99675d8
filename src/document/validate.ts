import type {ErrorObject} from 'ajv'
import type {PlanDocument} from '../model/document.generated.ts'
import type {Language} from '../model/message.ts'
import {explain} from './explain.ts'
import validator from './validate.generated.js'

/** A Document that breaks its own schema: a bug of plan-parse, or of a transformer behind it, never the input's fault. */
export class InvalidDocumentError extends Error {
  override readonly name = 'InvalidDocumentError'
}

/**
 * Tells whether a value fits `schemas/document.schema.json`, as after editing a result or reading one back.
 *
 * @param language - of the sentence
 * @returns null where it fits, else a sentence that says where it breaks the schema and what was expected
 */
export function validate(value: unknown, language: Language = 'en'): string | null {
  const error = firstError(value)
  return error && explain(error, language)
}

/**
 * Lets a Document pass that fits the schema.
 *
 * @throws InvalidDocumentError that says where it breaks the schema
 */
export function assertValid(document: PlanDocument): PlanDocument {
  const error = firstError(document)
  if (error === null) return document
  throw new InvalidDocumentError(`The result is no valid document: ${explain(error, 'en')}. Please report this with the input.`)
}

function firstError(value: unknown): ErrorObject | null {
  return validator(value) ? null : validator.errors?.[0] ?? null
}
