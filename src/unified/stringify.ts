import type {Plugin} from 'unified'
import {assertValid} from '../document/validate.ts'
import type {OutputFormat} from '../write/format.ts'
import {json} from '../write/formats/json.ts'
import {toDocument, type PlanRoot} from './tree.ts'

/** Options of `planStringify`. */
export interface PlanStringifyOptions {
  /** JSON unless told otherwise; others come from `findFormat`. */
  readonly format?: OutputFormat
  /** No blanks that are not needed. */
  readonly compact?: boolean
}

/**
 * Compiler for unified: writes the tree as a Document in an output format.
 *
 * @throws InvalidDocumentError where a transformer broke the Document
 */
export const planStringify: Plugin<[PlanStringifyOptions?], PlanRoot, string> = function ({format = json, compact = false} = {}) {
  this.compiler = (tree) => `${format.write(assertValid(toDocument(tree as PlanRoot)), {compact})}\n`
}
