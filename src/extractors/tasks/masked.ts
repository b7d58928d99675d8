import type {AgencyList} from '../agencies/list.ts'
import type {Span} from '../../model/mapped-text.ts'

/** Stands for every unit of a list of organs in a masked sentence, so that patterns see where organs are named. */
export const MASK = '\uE000'

/** A folded sentence whose lists of organs are masked, unit by unit. */
export interface MaskedSentence extends Span {
  readonly text: string
  readonly lists: readonly AgencyList[]
}

/** @param span - of the sentence in the passage; lists count in the passage too */
export function maskLists(folded: string, span: Span, lists: readonly AgencyList[]): MaskedSentence {
  let text = ''
  let at = span.start
  const own = lists.filter(({start, end}) => start >= span.start && end <= span.end)
  for (const {start, end} of own) {
    text += folded.slice(at, start) + MASK.repeat(end - start)
    at = end
  }
  return {...span, text: text + folded.slice(at, span.end), lists: own}
}
