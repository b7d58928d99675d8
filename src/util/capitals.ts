/** Mostly capitals: scanners drop the case of a letter now and then. */
export function isCapitals(text: string): boolean {
  const upper = text.toUpperCase()
  const lower = text.toLowerCase()
  let letters = 0
  let small = 0
  for (let i = 0; i < text.length; i++) {
    const capital = upper.charCodeAt(i)
    if (capital === lower.charCodeAt(i)) continue
    letters++
    if (text.charCodeAt(i) !== capital) small++
  }
  return letters > 1 && small <= letters * 0.15
}
