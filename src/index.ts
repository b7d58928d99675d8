export {parse, type ParseOptions} from './pipeline.ts'
export type {PlanDocument} from './model/document.generated.ts'
