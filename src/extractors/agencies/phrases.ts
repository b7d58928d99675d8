import type {Word} from './words.ts'

/** Phrases by their words, for finding the longest that begins at a word. */
export interface Phrases<T> {
  readonly next: Map<string, Phrases<T>>
  value: T | undefined
}

/** @param rows - folded phrases, words parted by blanks, with what they stand for; `và` in them does not count */
export function phrases<T>(rows: Iterable<readonly [string, T]>): Phrases<T> {
  const root: Phrases<T> = {next: new Map(), value: undefined}
  for (const [phrase, value] of rows) {
    let node = root
    for (const word of phrase.split(' ')) {
      if (word === 'va') continue
      const next: Phrases<T> = node.next.get(word) ?? {next: new Map(), value: undefined}
      node.next.set(word, next)
      node = next
    }
    node.value = value
  }
  return root
}

/** A phrase found at a word. */
export interface Found<T> {
  /** The word behind it. */
  readonly end: number
  readonly value: T
}

/** Signs that may stand inside a phrase: `Văn hóa, Thể thao`, `Phát thanh - Truyền hình`. */
const INNER = /^(?:[,\-–—−&/.]?)$/u

/**
 * The longest phrase that begins at a word; `và` and `&` between words may be printed or not.
 *
 * @param loose - signs such as a comma or a dash may stand between the words
 */
export function longest<T>(root: Phrases<T>, words: readonly Word[], at: number, loose = true): Found<T> | null {
  let node: Phrases<T> | undefined = root
  let found: Found<T> | null = null
  for (let i = at; i < words.length; i++) {
    const word: Word | undefined = words[i]
    if (word === undefined || i > at && (loose ? !INNER.test(word.gap) : word.gap !== '')) break
    const next: Phrases<T> | undefined = node.next.get(word.value)
    if (next === undefined) {
      if (i === at || word.value !== 'va') break
      continue
    }
    node = next
    if (node.value !== undefined) found = {end: i + 1, value: node.value}
  }
  return found
}
