import type {Span} from '../model/mapped-text.ts'
import type {TaggedWord} from './tagger.ts'

/** Words that a tagger took for one name. */
export interface Chunk extends Span {
  /** `PER`, `LOC`, `ORG` or another. */
  readonly kind: string
}

/**
 * Finds again where the words of a tagger stand, and joins those of one name.
 *
 * A word that is not printed so (a tagger may mend what it reads) belongs to no chunk, and parts the words around it.
 */
export function readChunks(sentence: string, words: readonly TaggedWord[]): Chunk[] {
  const chunks: {kind: string; start: number; end: number}[] = []
  let from = 0
  let open = false
  for (const {word, label} of words) {
    const span = find(sentence, word, from)
    const kind = label.slice(2)
    const last = chunks.at(-1)
    if (span === null || kind === '') {
      open = false
    } else if (open && last?.kind === kind && !label.startsWith('B-')) {
      last.end = span.end
    } else {
      chunks.push({kind, ...span})
      open = true
    }
    from = span?.end ?? from
  }
  return chunks
}

/** Where the syllables of a word stand, one behind the other with nothing but blanks between. */
function find(sentence: string, word: string, from: number): Span | null {
  const [first = '', ...rest] = word.split(' ')
  const start = sentence.indexOf(first, from)
  if (first === '' || start < 0 || sentence.slice(from, start).trim() !== '') return null
  let end = start + first.length
  for (const syllable of rest) {
    const at = sentence.indexOf(syllable, end)
    if (at < 0 || sentence.slice(end, at).trim() !== '') return null
    end = at + syllable.length
  }
  return {start, end}
}
