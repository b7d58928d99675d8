import type {PlanDocument} from '../model/document.generated.ts'
import {parse, type ParseOptions} from '../pipeline.ts'
import {checkText} from './read-input.ts'

/**
 * Parses the bytes of one input.
 *
 * @throws UsageError where they are no document that can be read
 */
export function parseDocument(bytes: Uint8Array, options: ParseOptions & {readonly path: string}): PlanDocument | Promise<PlanDocument> {
  return parse(checkText(bytes, options.path), options)
}
