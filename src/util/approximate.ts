/** Where an approximate occurrence of a pattern ends, and how many letters it is off. */
export interface Approximate {
  readonly start: number
  readonly end: number
  readonly errors: number
}

/**
 * Finds the best approximate occurrence of a pattern in a text (Sellers' algorithm: edit distance with a free start).
 *
 * Time is the product of both lengths: for lines, not for documents.
 *
 * @param maxErrors - how many letters may differ, be missing or be too many
 * @returns null where no stretch of the text comes that close
 */
export function findApproximately(pattern: string, text: string, maxErrors: number): Approximate | null {
  const size = pattern.length
  let errors = Array.from({length: size + 1}, (_, i) => i)
  let starts = new Array<number>(size + 1).fill(0)
  let best: Approximate | null = null
  for (let j = 1; j <= text.length; j++) {
    const nextErrors = [0]
    const nextStarts = [j]
    for (let i = 1; i <= size; i++) {
      const change = (errors[i - 1] ?? 0) + (pattern[i - 1] === text[j - 1] ? 0 : 1)
      const drop = (errors[i] ?? 0) + 1
      const add = (nextErrors[i - 1] ?? 0) + 1
      const least = Math.min(change, drop, add)
      nextErrors.push(least)
      nextStarts.push((least === change ? starts[i - 1] : least === drop ? starts[i] : nextStarts[i - 1]) ?? 0)
    }
    errors = nextErrors
    starts = nextStarts
    const last = errors[size] ?? size
    if (last <= maxErrors && (best === null || last < best.errors)) best = {start: starts[size] ?? 0, end: j, errors: last}
  }
  return best
}

/** Edit distance between two words: letters to change, drop or add. */
export function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
