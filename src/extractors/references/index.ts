import type {Extractor} from '../extractor.ts'
import {findCitations} from './find.ts'
import {mergeCitations} from './merge.ts'

/** Other documents cited by number, once each. */
export const references: Extractor = {
  name: 'references',
  extract: ({passages, code}) => ({references: mergeCitations(findCitations(passages), code)}),
}
