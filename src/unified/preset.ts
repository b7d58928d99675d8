import type {Preset} from 'unified'
import {planFacts} from './facts.ts'
import {planParse} from './parse.ts'
import {planStringify} from './stringify.ts'

/** All that `plan-parse FILE` does: `unified().use(plan).processSync(file)` gives the same JSON. */
export const plan: Preset = {plugins: [planParse, planFacts, planStringify]}
