import {readLines, type Line} from './blocks/lines.ts'
import {readClosing} from './closing/read.ts'
import {createPositions} from './document/positions.ts'
import {assertValid} from './document/validate.ts'
import {writeDocument, type Reading, type Spine} from './document/write.ts'
import type {Tagger} from './entities/tagger.ts'
import type {Facts} from './extractors/extractor.ts'
import {extractFacts} from './extractors/index.ts'
import {readPassages, type Mention} from './extractors/passage.ts'
import type {Note, Trace} from './extractors/trace.ts'
import {findToldDocument} from './header/article.ts'
import {findAttached} from './header/attached.ts'
import {codeValue, type ReadCode} from './header/code.ts'
import {mendHeader} from './header/mend.ts'
import {isoDate, type PlaceAndDate} from './header/place-and-date.ts'
import {readHeader} from './header/read.ts'
import {ingest, ingestAny, type IngestOptions, type Ingested} from './ingest/read.ts'
import type {PlanDocument, Position} from './model/document.generated.ts'
import type {Language, Message} from './model/message.ts'
import {readOutline} from './outline/read.ts'
import {cleanText, type CleanText} from './text/clean.ts'
import {indexLines} from './util/line-index.ts'
import {sliceText} from './util/mapped-text.ts'

/** What a caller may say about a document and its result. */
export interface ParseOptions extends IngestOptions {
  /** Language of the diagnostics; English unless told otherwise. */
  readonly language?: Language
  /** Finds names of persons, places and organisations (`plan-parse/entities` has one); heard by `parseAny` and `parseParts`. */
  readonly tagger?: Tagger
}

/**
 * Reads the text of a Vietnamese administrative document into structured data.
 *
 * Any text gives a valid Document: what is not printed is null, what was not understood is told in `diagnostics`.
 *
 * @param input - the bytes of a plain text file, or its text
 * @param options - where the input came from, and the language of the diagnostics
 * @returns a Document that fits `schemas/document.schema.json`; the same input gives the same Document everywhere
 */
export function parse(input: Uint8Array | string, options: ParseOptions = {}): PlanDocument {
  return parseIngested(ingest(input, options), options)
}

/**
 * As `parse`, for a file of any form: Word, PDF, HTML, Markdown, OpenDocument, RTF, what OCR programs write, text.
 *
 * @param input - the bytes of a file
 * @throws InputError where they are of no known form, encrypted, cut off or empty
 */
export async function parseAny(input: Uint8Array, options: ParseOptions = {}): Promise<PlanDocument> {
  return finish(readIngested(await ingestAny(input, options)), options)
}

/**
 * As `parseAny`, for a file that holds several documents, as a decision and the plan that it promulgates.
 *
 * @returns one Document for each, in print order; all positions count in the text of the whole file
 */
export async function parseParts(input: Uint8Array, options: ParseOptions = {}): Promise<PlanDocument[]> {
  const ingested = await ingestAny(input, options)
  const clean = wholeText(ingested)
  const lines = readLines(clean)
  const starts = [0, ...findAttached(lines).map((line) => clean.value.lastIndexOf('\n', (lines[line]?.start ?? 0) - 1) + 1)]
  return Promise.all(starts.map((start, i) => finish(withFacts(readForm(ingested, slicePart(clean, start, starts[i + 1] ?? clean.value.length), starts.length > 1)), options)))
}

/** A document, and what its recognisers made of each stretch of it. */
export interface Traced {
  readonly document: PlanDocument
  /** The decoded source text in which all positions count. */
  readonly text: string
  readonly notes: readonly (Omit<Note, keyof Mention> & {readonly text: string; readonly position: Position})[]
}

/**
 * As `parseAny`, and tells what every recogniser made of the text and why it dropped what it dropped.
 *
 * @throws InputError as `parseAny`
 */
export async function traceAny(input: Uint8Array, options: ParseOptions = {}): Promise<Traced> {
  const ingested = await ingestAny(input, options)
  const spine = readForm(ingested, wholeText(ingested), false)
  const notes: Note[] = []
  const document = await finish({...spine, facts: readFacts(spine, (note) => notes.push(note))}, options)
  const positions = createPositions(spine.clean, indexLines(spine.source.text), spine.source.layout)
  return {
    document, text: spine.source.text,
    notes: notes.map(({passage, start, end, ...note}) => ({...note, text: passage.text.value.slice(start, end), position: positions.ofText(passage.text, {start, end})})),
  }
}

/** As `parseAny` without a tagger, for an input that was taken in already: for those who need the text in which positions count. */
export function parseIngested(ingested: Ingested, {language = 'en'}: ParseOptions = {}): PlanDocument {
  return assertValid(writeDocument(readIngested(ingested), language))
}

function readIngested(ingested: Ingested): Reading {
  return withFacts(readForm(ingested, wholeText(ingested), false))
}

async function finish(reading: Reading, {language = 'en', tagger}: ParseOptions): Promise<PlanDocument> {
  const document = writeDocument(reading, language)
  if (tagger === undefined) return assertValid(document)
  const {addEntities} = await import('./entities/add.ts')
  return assertValid(await addEntities(document, reading, tagger))
}

function wholeText({source}: Ingested): CleanText {
  return cleanText(source.text, source.printed)
}

function withFacts(spine: Spine): Reading {
  return {...spine, facts: readFacts(spine)}
}

function slicePart(clean: CleanText, start: number, end: number): CleanText {
  return start === 0 && end === clean.value.length ? clean : {...sliceText(clean, start, end), folded: clean.folded.slice(start, end)}
}

/**
 * The stages in order; each sees only what the ones before it made.
 *
 * @param input - the bytes of a plain text file, or its text
 * @returns all that was read, for `writeDocument`
 */
export function read(input: Uint8Array | string, options: ParseOptions = {}): Reading {
  return withFacts(readSpine(input, options))
}

/**
 * The stages that read a document's form: text, lines, header, closing, outline.
 *
 * @param input - the bytes of a plain text file, or its text
 */
export function readSpine(input: Uint8Array | string, options: ParseOptions = {}): Spine {
  const ingested = ingest(input, options)
  return readForm(ingested, wholeText(ingested), false)
}

/** @param part - `clean` is only one of several documents in the source */
function readForm({source, messages}: Ingested, clean: CleanText, part: boolean): Spine {
  const lines = readLines(clean, source.layout)
  const header = mendHeader(readHeader(lines), lines)
  const told = header.end === 0 ? findToldDocument(lines) : null
  const closing = readClosing(lines, header.end)
  const outline = readOutline(lines, {from: header.end, to: closing.start, behind: closing.end})
  return {source, clean, lines, header, told, closing, outline, messages: part ? messages : [...messages, ...tellAttached(lines)]}
}

/** The stages that read what a document says: references, deadlines and the other facts. */
export function readFacts({lines, header, told, closing, outline}: Spine, trace?: Trace): Facts {
  return extractFacts({
    passages: readPassages(outline, lines[closing.end]?.start ?? Infinity),
    code: codeOf(header.code?.read ?? told?.code.read ?? null),
    type: header.type?.type.code ?? null,
    issuers: header.organs.map(({value}) => value),
    date: dateOf(header.placeAndDate?.read ?? null),
    ...(trace === undefined ? {} : {trace}),
  })
}

function tellAttached(lines: readonly Line[]): Message[] {
  const starts = findAttached(lines)
  const names = starts.map((start) => lines[start]?.value ?? '').join(', ')
  return starts.length === 0 ? [] : [{ruleId: 'attached-parts', severity: 'info', values: {count: starts.length, names}, span: null}]
}

function codeOf(read: ReadCode | null): string | null {
  return read && codeValue(read)
}

function dateOf(read: PlaceAndDate | null): string | null {
  return read && isoDate(read.year, read.month, read.day)
}
