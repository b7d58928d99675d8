export {parse, parseAny, parseParts, type ParseOptions} from './pipeline.ts'
export {InputError} from './ingest/input-error.ts'
export type {PlanDocument} from './model/document.generated.ts'
