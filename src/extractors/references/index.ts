import type {Extractor} from '../extractor.ts'
import {findCitations} from './find.ts'
import {mergeCitations} from './merge.ts'

/** Other documents cited by number, once each. */
export const references: Extractor = {
  name: 'references',
  extract: ({passages, code, trace}) => {
    const citations = findCitations(passages)
    const cited = mergeCitations(citations, code)
    if (trace !== undefined) {
      const kept = new Set(cited.flatMap(({mentions}) => mentions))
      for (const citation of citations) {
        const {passage, start, end, type, date, relation} = citation
        trace({recogniser: 'references', passage, start, end, read: [relation, type, citation.code ?? citation.subject, date].filter((part) => part !== null).join(' '), dropped: kept.has(citation) ? null : 'the document\'s own number'})
      }
    }
    return {references: cited}
  },
}
