import type {Span} from '../model/mapped-text.ts'
import {findApproximately} from '../util/approximate.ts'

/** A phrase that every header of its kind prints, and how it may be misread. */
interface Phrase {
  readonly pattern: RegExp
  /** Its letters alone, for the approximate search; null where the pattern must do. */
  readonly letters: string | null
  readonly maxErrors: number
}

/** The Quốc hiệu: its letters, folded. */
const NATIONAL_TITLE = 'conghoaxahoichunghiavietnam'

/** The fixed phrases of NĐ 30/2020/NĐ-CP Phụ lục I mục II.1 and HD 36-HD/VPTW; patterns read folded text. */
const PHRASES = {
  'national-title': {
    pattern: /(?:c[a-z0-9]ng\s*)?h[a-z]{1,3}\s*x[a-z]{0,2}\s*h[a-z]{1,2}\s*ch[a-z]{1,2}\s*ngh[a-z]{1,2}\s*v[il1][a-z]{1,2}\s*na?m|c[o0]ng\s*h[a-z]{1,3}\s*x[a-z]{0,2}\s*h[a-z]{1,2}\s*chu\s*nghia$|^(?:(?:x[a-z]{0,2}\s*)?h[a-z]{1,2}\s*)?ch[a-z]{1,2}\s*ngh[a-z]{1,2}\s*v[il1][a-z]{1,2}\s*nam$/u,
    letters: NATIONAL_TITLE,
    maxErrors: 9,
  },
  motto: {
    pattern: /d[a-z]c\s*l[a-z]p\s{0,3}[-_.=~ ]{0,4}\s{0,3}t[a-z]\s*d[a-z]\s{0,3}[-_.=~ ]{0,4}\s{0,3}h[a-z]nh\s*ph[a-z]{1,2}c/u,
    letters: 'doclaptudohanhphuc',
    maxErrors: 6,
  },
  'party-title': {pattern: /dang\s+cong\s+san\s+viet\s+nam/u, letters: null, maxErrors: 0},
  'youth-title': {pattern: /doan\s+(?:tncs|thanh nien cong san)\s+ho\s+chi\s+minh$/u, letters: null, maxErrors: 0},
} as const satisfies Record<string, Phrase>

export type PhraseName = keyof typeof PHRASES

/** What each of the patterns has in it. */
const KERNEL = /ngh[a-z]{1,2}\s*v[il1][a-z]{1,2}\s*na?m|chu\s*nghia|h[a-z]nh\s*ph[a-z]{1,2}c|dang\s+cong\s+san|ho\s+chi\s+minh/u

/** Tells quickly whether any of the phrases may stand in a folded line, letters misread apart. */
export function mayHoldPhrase(folded: string): boolean {
  return KERNEL.test(folded)
}

/**
 * Finds a fixed phrase in a folded text.
 *
 * @param loosely - also look for its letters with some of them misread
 */
export function findPhrase(name: PhraseName, folded: string, loosely: boolean): Span | null {
  const {pattern, letters, maxErrors}: Phrase = PHRASES[name]
  const match = pattern.exec(folded)
  if (match) return {start: match.index, end: match.index + match[0].length}
  if (!loosely || letters === null || folded.length < letters.length || folded.length > 200) return null
  const {squeezed, offsets} = squeeze(folded)
  const found = findApproximately(letters, squeezed, maxErrors)
  return found && {start: offsets[found.start] ?? 0, end: (offsets[found.end - 1] ?? 0) + 1}
}

/** Tells whether a folded text is the beginning or the end of the Quốc hiệu or the Tiêu ngữ, as a narrow cell breaks them. */
export function isPieceOfTitle(folded: string): boolean {
  const letters = folded.replace(/[^a-z]/gu, '')
  return letters.length > 3 && (NATIONAL_TITLE.startsWith(letters) || NATIONAL_TITLE.endsWith(letters) || /^doc lap.{0,10}$/u.test(folded))
}

/** Letters and digits only, and where each stood. */
function squeeze(text: string): {squeezed: string; offsets: number[]} {
  const offsets: number[] = []
  let squeezed = ''
  for (const match of text.matchAll(/[a-z0-9]/gu)) {
    squeezed += match[0]
    offsets.push(match.index)
  }
  return {squeezed, offsets}
}
