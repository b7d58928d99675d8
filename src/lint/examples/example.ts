import {BASES, type Base} from './bases.ts'

/** A document that shows a rule: one of the base documents with a few words changed. */
export interface Example {
  readonly shows: string
  /** `plan` where left out. */
  readonly base?: Base
  /** Each stretch on the left is replaced by the one on the right, wherever it stands. */
  readonly change?: readonly (readonly [from: string, to: string])[]
  readonly options?: unknown
  /** The printed words at which the rule points; null where it tells of the whole document. Of the first finding. */
  readonly marks?: string | null
}

/** An example on which the rule is silent. */
export interface OkExample extends Omit<Example, 'marks'> {
  /** It is silent because another regime, time or type of document has no such clause. */
  readonly elsewhere?: true
}

/**
 * The text of an example.
 *
 * @throws Error where the base lacks what is to be changed
 */
export function exampleText({base = 'plan', change = []}: Example): string {
  return change.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The base "${base}" has no "${from}"`)
    return text.replaceAll(from, to)
  }, BASES[base])
}
