/** Where the word around an offset begins and ends. */
export function wordAround(text: string, at: number): [start: number, end: number] {
  let [start, end] = [at, at]
  while (start > 0 && /[\p{L}\p{M}]/u.test(text.charAt(start - 1))) start--
  while (end < text.length && /[\p{L}\p{M}]/u.test(text.charAt(end))) end++
  return [start, end]
}

/** The words that have a sign which a pattern finds, each once, in order. */
export function wordsWith(text: string, sign: RegExp): {readonly word: string; readonly start: number; readonly end: number}[] {
  const words: {word: string; start: number; end: number}[] = []
  for (const {index} of text.matchAll(sign)) {
    if (index < (words.at(-1)?.end ?? 0)) continue
    const [start, end] = wordAround(text, index)
    words.push({word: text.slice(start, end), start, end})
  }
  return words
}
