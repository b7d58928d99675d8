import type {MappedText} from '../model/mapped-text.ts'

/** The source with all but what a text was made from blanked out, its line ends kept. */
export function maskUnprinted(source: string, {origin, length}: MappedText): string {
  const parts: string[] = []
  let from = 0
  for (const [i, start] of origin.entries()) {
    const end = start + (length[i] ?? 0)
    if (end <= from) continue
    parts.push(blank(source.slice(from, Math.max(from, start))), source.slice(Math.max(from, start), end))
    from = end
  }
  parts.push(blank(source.slice(from)))
  return parts.join('')
}

function blank(text: string): string {
  return text.replace(/[^\n\r\f]/gu, (letter) => ' '.repeat(letter.length))
}
