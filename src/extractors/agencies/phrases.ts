import type {Word} from './words.ts'

/** Phrases by their words, for finding the longest that begins at a word. */
export interface Phrases<T> {
  /** Null behind the last word of all phrases. */
  next: Map<string, Phrases<T>> | null
  value: T | undefined
}

/** @param rows - folded phrases, words parted by blanks, with what they stand for; `và` in them does not count */
export function phrases<T>(rows: Iterable<readonly [string, T]>): Phrases<T> {
  const root: Phrases<T> = {next: null, value: undefined}
  for (const [phrase, value] of rows) {
    let node = root
    for (const word of phrase.split(' ')) {
      if (word === 'va') continue
      node.next ??= new Map()
      let next: Phrases<T> | undefined = node.next.get(word)
      if (next === undefined) node.next.set(word, next = {next: null, value: undefined})
      node = next
    }
    node.value = value
  }
  return root
}

/** Whether a phrase begins with a word. */
export function begins(root: Phrases<unknown>, word: string): boolean {
  return root.next?.has(word) === true
}

/** A phrase found at a word. */
export interface Found<T> {
  /** The word behind it. */
  readonly end: number
  readonly value: T
}

/** Signs that may stand inside a phrase: `Văn hóa, Thể thao`, `Phát thanh - Truyền hình`. */
const INNER: ReadonlySet<string> = new Set(['', ',', '-', '–', '—', '−', '&', '/', '.'])

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
    if (word === undefined || i > at && (loose ? !INNER.has(word.gap) : word.gap !== '')) break
    const next: Phrases<T> | undefined = node.next?.get(word.value)
    if (next === undefined) {
      if (i === at || word.value !== 'va') break
      continue
    }
    node = next
    if (node.value !== undefined) found = {end: i + 1, value: node.value}
  }
  return found
}
