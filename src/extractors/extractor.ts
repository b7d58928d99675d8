import type {AgencyMentions} from './agencies/index.ts'
import type {CrossReference} from './cross-references/index.ts'
import type {Deadline} from './deadlines/index.ts'
import type {CitedDocument} from './references/merge.ts'
import type {Passage} from './passage.ts'
import type {Target} from './targets/target.ts'
import type {Task} from './tasks/task.ts'
import type {Trace} from './trace.ts'

/** What extractors know of the document besides its passages. */
export interface Context {
  readonly passages: readonly Passage[]
  /** The document's own code, as its header has it. */
  readonly code: string | null
  /** Code of the document's type, as `KH`. */
  readonly type: string | null
  /** Names of the issuing organs as printed in the header. */
  readonly issuers: readonly string[]
  /** Day, month or year of the document, ISO. */
  readonly date: string | null
  /** Is told what recognisers make of the text; absent where nobody asks. */
  readonly trace?: Trace
}

/** All that was found in a document. */
export interface Facts {
  readonly agencies: AgencyMentions
  readonly references: readonly CitedDocument[]
  readonly crossReferences: readonly CrossReference[]
  readonly deadlines: readonly Deadline[]
  readonly targets: readonly Target[]
  readonly tasks: readonly Task[]
}

/** Reads one kind of fact from the tree; facts of those before it may be used. */
export interface Extractor {
  readonly name: keyof Facts
  readonly extract: (context: Context, found: Partial<Facts>) => Partial<Facts>
}
