import {readLines} from './blocks/lines.ts'
import {readClosing} from './closing/read.ts'
import {assertValid} from './document/validate.ts'
import {writeDocument, type Reading, type Spine} from './document/write.ts'
import type {Facts} from './extractors/extractor.ts'
import {extractFacts} from './extractors/index.ts'
import {readPassages} from './extractors/passage.ts'
import {findToldDocument} from './header/article.ts'
import {codeValue, type ReadCode} from './header/code.ts'
import {mendHeader} from './header/mend.ts'
import {isoDate, type PlaceAndDate} from './header/place-and-date.ts'
import {readHeader} from './header/read.ts'
import {ingest} from './ingest/read.ts'
import type {PlanDocument} from './model/document.generated.ts'
import type {Language} from './model/message.ts'
import {readOutline} from './outline/read.ts'
import {cleanText} from './text/clean.ts'

/** What a caller may say about a document and its result. */
export interface ParseOptions {
  /** Where the document came from; only told on in `source.path`. */
  readonly path?: string
  /** Language of the diagnostics; English unless told otherwise. */
  readonly language?: Language
}

/**
 * Reads a Vietnamese administrative document into structured data.
 *
 * Any input gives a valid Document: what is not printed is null, what was not understood is told in `diagnostics`.
 *
 * @param input - the bytes of a file, or its text
 * @param options - where the input came from, and the language of the diagnostics
 * @returns a Document that fits `schemas/document.schema.json`; the same input gives the same Document everywhere
 */
export function parse(input: Uint8Array | string, options: ParseOptions = {}): PlanDocument {
  return assertValid(writeDocument(read(input, options), options.language ?? 'en'))
}

/**
 * The stages in order; each sees only what the ones before it made.
 *
 * @param input - the bytes of a file, or its text
 * @returns all that was read, for `writeDocument`
 */
export function read(input: Uint8Array | string, options: ParseOptions = {}): Reading {
  const spine = readSpine(input, options)
  return {...spine, facts: readFacts(spine)}
}

/**
 * The stages that read a document's form: text, lines, header, closing, outline.
 *
 * @param input - the bytes of a file, or its text
 */
export function readSpine(input: Uint8Array | string, {path}: ParseOptions = {}): Spine {
  const {source, messages} = ingest(input, path ?? null)
  const clean = cleanText(source.text)
  const lines = readLines(clean)
  const header = mendHeader(readHeader(lines), lines)
  const told = header.end === 0 ? findToldDocument(lines) : null
  const closing = readClosing(lines, header.end)
  const outline = readOutline(lines, {from: header.end, to: closing.start, behind: closing.end})
  return {source, clean, lines, header, told, closing, outline, messages}
}

/** The stages that read what a document says: references, deadlines and the other facts. */
export function readFacts({lines, header, told, closing, outline}: Spine): Facts {
  return extractFacts({
    passages: readPassages(outline, lines[closing.end]?.start ?? Infinity),
    code: codeOf(header.code?.read ?? told?.code.read ?? null),
    type: header.type?.type.code ?? null,
    issuers: header.organs.map(({value}) => value),
    date: dateOf(header.placeAndDate?.read ?? null),
  })
}

function codeOf(read: ReadCode | null): string | null {
  return read && codeValue(read)
}

function dateOf(read: PlaceAndDate | null): string | null {
  return read && isoDate(read.year, read.month, read.day)
}
