/** What an index gets for a new member. */
export interface Registration {
  /** Import line; null where the entry imports it by itself. */
  readonly importLine: string | null
  /** Entry of the table or list. */
  readonly entry: string
  /** Whether entries are in the order of their names, stand each for itself at the end, or are asked before the others. */
  readonly place: 'sorted' | 'last' | 'first'
}

/** Adds a member to the text of an index. @throws Error where it has no list or table to add to */
export function register(index: string, {importLine, entry, place}: Registration): string {
  const lines = index.split('\n')
  if (importLine !== null) {
    const after = lines.findLastIndex((line) => line.startsWith('import {') && line.includes('\'./') && line < importLine)
    lines.splice((after < 0 ? lines.findLastIndex((line) => line.startsWith('import ')) : after) + 1, 0, importLine)
  }
  const opens = lines.findIndex((line) => /^export const [A-Z_]+: .+ = [[{]/u.test(line))
  if (opens < 0) throw new Error('The index has no list or table')
  const opening = lines[opens] ?? ''
  if (/[\]}]$/u.test(opening)) {
    lines[opens] = place === 'first' ? opening.replace(/= \[/u, `= [${entry}, `) : opening.replace(/\]$/u, `, ${entry}]`)
    return lines.join('\n')
  }
  const closes = lines.findIndex((line, i) => i > opens && /^[\]}]/u.test(line))
  const later = place === 'sorted' ? lines.findIndex((line, i) => i > opens && i < closes && nameIn(line) > nameIn(entry)) : -1
  lines.splice(later < 0 ? closes : later, 0, `  ${entry},`)
  return lines.join('\n')
}

/** The name of an entry, without the quotes that some need. */
function nameIn(entry: string): string {
  return /[\p{L}\d-]+/u.exec(entry)?.[0] ?? ''
}
