/** Mostly capitals: scanners drop the case of a letter now and then. */
export function isCapitals(text: string): boolean {
  if (hasManySmall(text)) return false
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

/** More plain small letters than a line of capitals of this length may have: most lines are told by their first words. */
function hasManySmall(text: string): boolean {
  const most = text.length * 0.15
  let small = 0
  for (let i = 0; i < text.length && small <= most; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x61 && unit <= 0x7A) small++
  }
  return small > most
}
