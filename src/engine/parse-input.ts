import {decode} from '../ingest/decode.ts'
import {detectFormat} from '../ingest/detect.ts'
import {InputError} from '../ingest/input-error.ts'
import {ingestAny} from '../ingest/read.ts'
import type {PlanDocument} from '../model/document.generated.ts'
import {parseAny, parseIngested, parseParts, traceAny, type ParseOptions, type Traced} from '../pipeline.ts'
import {poppler} from './ocr/poppler.ts'
import {recogniser} from './ocr/recogniser.ts'
import {UsageError} from './usage-error.ts'

/** What a user may say about how inputs are read. */
export interface Reading extends Pick<ParseOptions, 'inputFormat' | 'encoding' | 'ocr'> {
  /** Adds names that the grammar does not claim, where vntk is installed. */
  readonly entities?: boolean
}

/** How an input is read, beyond what the library asks. */
export interface InputOptions extends Reading, Pick<ParseOptions, 'language'> {
  /** One Document for each document in the file, rather than one for all of it. */
  readonly allParts?: boolean
}

/** What reading needs besides what the user says: where it came from, and programs for pictures. */
function toolsFor(path: string): Pick<ParseOptions, 'path' | 'recognise' | 'draw'> {
  return {...(path === '-' ? {} : {path}), recognise: recogniser(), draw: poppler()}
}

/**
 * Parses one input of any form, scans by the OCR program that is there.
 *
 * @param path - of the file, or `-`
 * @throws UsageError where it can't be read
 */
export async function parseInput(bytes: Uint8Array, path: string, {allParts = false, entities = false, ...options}: InputOptions): Promise<PlanDocument[]> {
  try {
    const tagger = entities ? (await import('./entities/vntk-tagger.ts')).vntkTagger() : null
    const how: ParseOptions = {...options, ...toolsFor(path), ...(tagger === null ? {} : {tagger})}
    return allParts ? await parseParts(bytes, how) : [await parseAny(bytes, how)]
  } catch (error) {
    throw asUsageError(error, path)
  }
}

/**
 * Parses one input as `parseInput`, and tells what its recognisers made of it.
 *
 * @throws UsageError where it can't be read
 */
export async function traceInput(bytes: Uint8Array, path: string, options: Reading): Promise<Traced> {
  try {
    return await traceAny(bytes, {...options, ...toolsFor(path)})
  } catch (error) {
    throw asUsageError(error, path)
  }
}

/**
 * As `parseInput`, with the decoded text in which the document's positions count.
 *
 * @throws UsageError where it can't be read
 */
export async function readWithText(bytes: Uint8Array, path: string, options: Omit<InputOptions, 'allParts'>): Promise<{readonly document: PlanDocument; readonly text: string}> {
  try {
    const ingested = await ingestAny(bytes, {...options, ...toolsFor(path)})
    return {document: parseIngested(ingested, options), text: ingested.source.text}
  } catch (error) {
    throw asUsageError(error, path)
  }
}

/**
 * Tells before the first of many inputs whether their forms and encodings are known by the names given.
 *
 * @throws UsageError where one is not
 */
export function checkReading({inputFormat, encoding}: Reading): void {
  const text = new TextEncoder().encode('A')
  try {
    if (inputFormat !== undefined) detectFormat(text, {inputFormat})
    if (encoding !== undefined) decode(text, encoding)
  } catch (error) {
    throw asUsageError(error, '-')
  }
}

function asUsageError(error: unknown, path: string): unknown {
  return error instanceof InputError ? new UsageError(error.id, {path, ...error.values}) : error
}
