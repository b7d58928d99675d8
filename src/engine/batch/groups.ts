import type {Found} from '../inputs/input.ts'

/** A worker gets as many documents at a time as make up this many bytes … */
const MOST_BYTES = 64 * 1024
/** … but no more than this. */
const MOST_DOCUMENTS = 32

/** Splits inputs by bytes, so that small ones do not cost a message each and large ones are not held up together. */
export async function* groupInputs<T extends Found>(found: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let group: T[] = []
  let bytes = 0
  for await (const item of found) {
    const size = 'error' in item ? 0 : item.size
    if (group.length > 0 && (bytes + size > MOST_BYTES || group.length === MOST_DOCUMENTS)) {
      yield group
      group = []
      bytes = 0
    }
    group.push(item)
    bytes += size
  }
  if (group.length > 0) yield group
}
