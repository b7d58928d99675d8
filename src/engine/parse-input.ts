import {InputError} from '../ingest/input-error.ts'
import type {PlanDocument} from '../model/document.generated.ts'
import {parseAny, parseParts, type ParseOptions} from '../pipeline.ts'
import {recogniser} from './ocr/recogniser.ts'
import {UsageError} from './usage-error.ts'

/** How an input is read, beyond what the library asks. */
export interface InputOptions extends Omit<ParseOptions, 'recognise' | 'path'> {
  /** One Document for each document in the file, rather than one for all of it. */
  readonly allParts?: boolean
}

/**
 * Parses one input of any form, scans by the OCR program that is there.
 *
 * @param path - of the file, or `-`
 * @throws UsageError where it can't be read
 */
export async function parseInput(bytes: Uint8Array, path: string, {allParts = false, ...options}: InputOptions): Promise<PlanDocument[]> {
  try {
    const how: ParseOptions = {...options, ...(path === '-' ? {} : {path}), recognise: recogniser()}
    return allParts ? await parseParts(bytes, how) : [await parseAny(bytes, how)]
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(error.id, {path, ...error.values})
    throw error
  }
}
