import type {Context, Extractor, Facts} from './extractor.ts'
import {agencies} from './agencies/index.ts'
import {crossReferences} from './cross-references/index.ts'
import {deadlines} from './deadlines/index.ts'
import {references} from './references/index.ts'
import {targets} from './targets/index.ts'
import {tasks} from './tasks/index.ts'

/** All extractors, in the order in which they run. */
export const EXTRACTORS: readonly Extractor[] = [agencies, references, crossReferences, deadlines, targets, tasks]

/** Runs all extractors over a document. */
export function extractFacts(context: Context): Facts {
  const found: Partial<Facts> = {}
  for (const {extract} of EXTRACTORS) Object.assign(found, extract(context, found))
  return {
    agencies: found.agencies ?? new Map(), references: found.references ?? [], crossReferences: found.crossReferences ?? [],
    deadlines: found.deadlines ?? [], targets: found.targets ?? [], tasks: found.tasks ?? [],
  }
}
