/**
 * The public API of plan-parse.
 *
 * @packageDocumentation
 */

// From input to Document, and the stages in between, in order.
export {parse, parseAny, parseParts, read, readFacts, readSpine, traceAny, type ParseOptions, type Traced} from './pipeline.ts'
export {ingest, ingestAny, type Ingested} from './ingest/read.ts'
export {InputError} from './ingest/input-error.ts'
export type {TaggedWord, Tagger} from './entities/tagger.ts'
export {cleanText, type CleanText} from './text/clean.ts'
export {readLines, type Line} from './blocks/lines.ts'
export {readHeader, type Header} from './header/read.ts'
export {readClosing, type Closing} from './closing/read.ts'
export {readOutline} from './outline/read.ts'
export {extractFacts} from './extractors/index.ts'
export type {Facts} from './extractors/extractor.ts'
export {writeDocument, SCHEMA_ID, SCHEMA_VERSION, type Reading, type Spine} from './document/write.ts'

// Documents: their types, their check, their way out.
export type * from './model/document.generated.ts'
export type {Language} from './model/message.ts'
export {assertValid, InvalidDocumentError, validate} from './document/validate.ts'
export {DOCUMENT_TYPES} from './document-types/index.ts'
export type {DocumentType as KnownDocumentType, TypeFamily} from './model/document-type.ts'
export {findFormat} from './write/find-format.ts'
export {OUTPUT_FORMATS} from './write/formats/index.ts'
export type {OutputFormat, WriteOptions} from './write/format.ts'

// As plugins of unified.
export {plan} from './unified/preset.ts'
export {planFacts} from './unified/facts.ts'
export {planParse, type PlanParseOptions} from './unified/parse.ts'
export {planStringify, type PlanStringifyOptions} from './unified/stringify.ts'
export type {PlanNode, PlanRoot} from './unified/tree.ts'
