/**
 * Drops signs from the end of a text, in time linear in how many are dropped; a pattern anchored at the end would
 * try each run of them in the middle of the text as well.
 *
 * @param unwanted - matches one sign that goes
 */
export function trimEnd(text: string, unwanted: RegExp): string {
  let end = text.length
  while (end > 0) {
    const start = end - (isLowSurrogate(text.charCodeAt(end - 1)) ? 2 : 1)
    if (!unwanted.test(text.slice(start, end))) break
    end = start
  }
  return text.slice(0, end)
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xDC00 && unit <= 0xDFFF
}
