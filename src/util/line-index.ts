import type {Point} from '../model/document.generated.ts'

/** Tells line and column of any offset of a text. */
export interface LineIndex {
  /** How many lines the text has; a text that ends in a line end has no further line behind it. */
  readonly lines: number
  /** 1-based line and column of a 0-based offset. */
  pointAt(offset: number): Point
  /** Start and end offsets of a 1-based line, its line end left out. */
  lineAt(line: number): {start: number; end: number}
}

/** Indexes the lines of a text; `\n`, `\r\n`, `\r` and `\f` end one. */
export function indexLines(text: string): LineIndex {
  const starts = [0]
  const ends: number[] = []
  for (const match of text.matchAll(/\r\n|[\n\r\f]/gu)) {
    ends.push(match.index)
    starts.push(match.index + match[0].length)
  }
  ends.push(text.length)
  const lines = starts.at(-1) === text.length ? starts.length - 1 : starts.length
  return {
    lines,
    pointAt(offset) {
      const line = lastAtOrBefore(starts, offset)
      return {line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset}
    },
    lineAt: (line) => ({start: starts[line - 1] ?? text.length, end: ends[line - 1] ?? text.length}),
  }
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
