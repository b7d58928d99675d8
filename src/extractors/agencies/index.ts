import type {Extractor} from '../extractor.ts'
import type {Passage} from '../passage.ts'
import {partLines} from './cell-lines.ts'
import {findAgencyLists, type AgencyList} from './list.ts'
import {wordsOf} from './words.ts'

/** The organs named in each passage, wherever they stand and whatever is said of them. */
export type AgencyMentions = ReadonlyMap<Passage, readonly AgencyList[]>

/** All names of organs of a document. */
export const agencies: Extractor = {
  name: 'agencies',
  extract: ({passages, trace}) => {
    const mentions = new Map(passages.map((passage) => {
      const words = wordsOf(passage.text.value, passage.folded)
      return [passage, findAgencyLists(passage.text.value, passage.cell === null ? words : partLines(passage.text, words))]
    }))
    for (const [passage, lists] of mentions) {
      for (const {name, start, end, many, vague} of lists.flatMap((list) => list.agencies)) {
        trace?.({recogniser: 'agencies', passage, start, end, read: many ? `class ${name}` : name, dropped: vague ? 'it names nobody in particular' : null})
      }
    }
    return {agencies: mentions}
  },
}
