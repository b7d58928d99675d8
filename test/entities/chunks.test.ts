import {describe, expect, test} from 'vitest'
import {readChunks, type Chunk} from '../../src/entities/chunks.ts'
import type {TaggedWord} from '../../src/entities/tagger.ts'

function words(...pairs: readonly string[]): TaggedWord[] {
  return pairs.map((pair) => ({word: pair.slice(0, pair.lastIndexOf('/')), label: pair.slice(pair.lastIndexOf('/') + 1)}))
}

function shown(sentence: string, chunks: readonly Chunk[]): string[] {
  return chunks.map(({kind, start, end}) => `${kind} ${sentence.slice(start, end)}`)
}

describe('readChunks', () => {
  test('joins the words of one name and parts those of two', () => {
    const sentence = 'Ông Trần Văn Nam ở Vinh, Nghệ An'
    expect(shown(sentence, readChunks(sentence, words('Ông/O', 'Trần Văn/B-PER', 'Nam/I-PER', 'ở/O', 'Vinh/B-LOC', ',/O', 'Nghệ An/B-LOC')))).toEqual(['PER Trần Văn Nam', 'LOC Vinh', 'LOC Nghệ An'])
  })

  test('a name that begins without B is a name, and another B begins another', () => {
    const sentence = 'Lam Vinh Nam'
    expect(shown(sentence, readChunks(sentence, words('Lam/I-LOC', 'Vinh/B-LOC', 'Nam/I-PER')))).toEqual(['LOC Lam', 'LOC Vinh', 'PER Nam'])
  })

  test('finds syllables over wide blanks', () => {
    const sentence = 'tỉnh  Nghệ  An'
    expect(readChunks(sentence, words('tỉnh/O', 'Nghệ An/B-LOC'))).toEqual([{kind: 'LOC', start: 6, end: 14}])
  })

  test('leaves out a word that is not printed so', () => {
    const sentence = 'Nghệ An và Vinh'
    expect(shown(sentence, readChunks(sentence, words('Nghe An/B-LOC', 'An/I-LOC')))).toEqual([])
  })

  test('no words, no chunks', () => {
    expect(readChunks('Nghệ An', [])).toEqual([])
  })
})
