import type {PlanDocument} from '../model/document.generated.ts'
import validate from './validate.generated.js'

/** A Document that breaks its own schema: a bug of plan-parse, never the input's fault. */
export class InvalidDocumentError extends Error {
  override readonly name = 'InvalidDocumentError'
}

/**
 * Lets a Document pass that fits the schema.
 *
 * @throws InvalidDocumentError that names the path and what the schema says of it
 */
export function assertValid(document: PlanDocument): PlanDocument {
  if (validate(document)) return document
  const [error] = validate.errors ?? []
  const where = error?.instancePath === undefined || error.instancePath === '' ? 'the document' : error.instancePath
  throw new InvalidDocumentError(
    `plan-parse wrote an invalid document: ${where} breaks "${error?.keyword ?? 'schema'}" (${JSON.stringify(error?.params ?? {})}). This is a bug; please report it with the input.`,
  )
}
