import type {Finding} from './rule.ts'

/**
 * Mends a text as findings say. Of fixes that overlap only the first in print order is made; the others get their turn
 * when the mended text is checked again.
 *
 * @returns the text, and how many fixes were made
 */
export function applyFixes(text: string, findings: readonly Finding[]): {readonly text: string; readonly applied: number} {
  const fixes = findings.flatMap(({fix}) => (fix === undefined ? [] : [fix])).sort((a, b) => a.start - b.start || a.end - b.end)
  let mended = ''
  let at = 0
  let applied = 0
  for (const {start, end, text: inserted} of fixes) {
    if (start < at || applied > 0 && start === at && end === start) continue
    mended += text.slice(at, start) + inserted
    at = end
    applied++
  }
  return {text: mended + text.slice(at), applied}
}
