import type {Extractor} from '../extractor.ts'
import {findPointers, type Pointer} from './find.ts'
import {labelled, resolve} from './resolve.ts'

/** A place that points at another place of the document. */
export interface CrossReference extends Pointer {
  /** Path of the node at which it points; null where there is none. */
  readonly target: string | null
}

/** All references of a document to itself. */
export const crossReferences: Extractor = {
  name: 'crossReferences',
  extract: ({passages, trace}) => {
    const nodes = labelled(passages)
    const found = passages.flatMap(findPointers).map((pointer) => ({...pointer, target: resolve(pointer, nodes)}))
    for (const {passage, start, end, target} of found) trace?.({recogniser: 'crossReferences', passage, start, end, read: target ?? 'a place that is not there', dropped: null})
    return {crossReferences: found}
  },
}
