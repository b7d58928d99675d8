/** Mostly capitals: scanners drop the case of a letter now and then. */
export function isCapitals(text: string): boolean {
  let letters = 0
  let small = 0
  for (const sign of text) {
    if (!/\p{L}/u.test(sign)) continue
    letters++
    if (sign !== sign.toUpperCase()) small++
  }
  return letters > 1 && small <= letters * 0.15
}
