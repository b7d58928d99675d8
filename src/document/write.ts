import type {Line} from '../blocks/lines.ts'
import type {Closing} from '../closing/read.ts'
import type {Facts} from '../extractors/extractor.ts'
import type {ToldDocument} from '../header/article.ts'
import type {Header} from '../header/read.ts'
import type {Diagnostic, PlanDocument} from '../model/document.generated.ts'
import type {Language, Message} from '../model/message.ts'
import type {OutlineNode} from '../model/outline.ts'
import type {Source} from '../model/source.ts'
import {findGaps} from '../outline/gaps.ts'
import type {CleanText} from '../text/clean.ts'
import {indexLines} from '../util/line-index.ts'
import {sentence} from '../util/messages.ts'
import {claimedSpans, unclaimedLines, withLeftovers} from './claims.ts'
import {writeRecipients, writeSignatures} from './closing.ts'
import {measureCoverage} from './coverage.ts'
import {doubtFacts, doubtHeader} from './doubts.ts'
import {diagnose} from './diagnose.ts'
import {registerAgencies, withIds} from './agencies.ts'
import {writeFacts} from './facts.ts'
import {writeHeader, writeToldHeader} from './header.ts'
import {writeOutline} from './outline.ts'
import {createPositions, type Positions} from './positions.ts'

/** The version of the output contract, and the `$id` of its schema. */
export const SCHEMA_VERSION = '1.0.0'
export const SCHEMA_ID = `https://plan-parse.dev/schemas/${SCHEMA_VERSION}/document.schema.json`

/** What the stages have read of a document's form. */
export interface Spine {
  readonly source: Source
  readonly clean: CleanText
  readonly lines: readonly Line[]
  readonly header: Header
  /** The document of which this one, a news item, tells. */
  readonly told: ToldDocument | null
  readonly closing: Closing
  readonly outline: readonly OutlineNode[]
  readonly messages: readonly Message[]
}

/** All that the stages before have read. */
export interface Reading extends Spine {
  readonly facts: Facts
}

/** Writes what was read as one Document of the contract. */
export function writeDocument(reading: Reading, language: Language): PlanDocument {
  const {source, clean, lines, header, told, closing} = reading
  const index = indexLines(source.text)
  const positions = createPositions(clean, index, source.layout)
  const leftovers = unclaimedLines(lines, claimedSpans(header, closing, reading.outline))
  const nodes = withLeftovers(reading.outline, leftovers)
  const {outline, tables} = writeOutline(nodes, positions)
  const messages = [...reading.messages, ...diagnose(reading), ...findGaps(nodes)]
  const writtenHeader = told === null ? writeHeader(header, positions) : writeToldHeader(told, positions)
  const register = registerAgencies(reading.facts, writtenHeader, positions)
  return {
    $schema: SCHEMA_ID,
    schemaVersion: SCHEMA_VERSION,
    kind: told === null ? 'document' : 'article',
    source: {path: source.path, format: source.format, encoding: source.encoding, sha256: source.sha256, bytes: source.bytes, lines: index.lines},
    header: withIds(writtenHeader, register),
    outline,
    tables,
    ...doubtFacts(writeFacts(reading.facts, register, positions), source.layout),
    ...writeSignatures(closing, positions),
    ...writeRecipients(header, closing, positions),
    coverage: measureCoverage(clean, index, lines, claimedSpans(header, closing, nodes)),
    diagnostics: [...messages.map((message) => writeDiagnostic(message, positions, language)), ...doubtHeader(writtenHeader, source.layout, source.text, language)],
  }
}

function writeDiagnostic({ruleId, severity, values, span, actual, expected}: Message, positions: Positions, language: Language): Diagnostic {
  return {
    ruleId, severity, message: sentence(ruleId, values, language), position: span && positions.ofSpan(span), source: 'plan-parse',
    ...(actual === undefined ? {} : {actual}), ...(expected === undefined ? {} : {expected: [...expected]}),
  }
}
