import type {Line} from '../blocks/lines.ts'
import {findPhrase} from './phrases.ts'
import {isCapitals} from '../util/capitals.ts'
import {readTypeLine} from './type-line.ts'

/** Whose text is promulgated or submitted by another document; folded, as the note under the title says it. */
const NOTE = /^\(?\s*(?:ban hanh |duoc ban hanh |phe duyet |du thao )?(?:kem|dinh kem) theo /u
/** What a document that ends prints. */
const ENDING = /^[^\p{L}\d]{0,3}(?:noi nhan|t\/?m\s?\.|k\/?t\s?\.|t\/?l\s?\.|tuq\s?\.|q\s?\.\s)/u

/** How many lines may stand between a title and the note under it, and above a national title in its header. */
const MOST_BETWEEN = 12
const MOST_ABOVE = 4

/**
 * Finds where further documents begin in a file: a plan behind the decision that promulgates it, a draft behind its
 * submission. An annex is no document.
 *
 * @returns index of the first line of each, the first document left out
 */
export function findAttached(lines: readonly Line[]): number[] {
  const starts: number[] = []
  let ended = false
  for (const [i, line] of lines.entries()) {
    if (ENDING.test(line.folded)) ended = true
    if (!ended || line.kind === 'blank') continue
    const start = opensHeader(lines, i) ?? (opensAttached(lines, i) ? i : null)
    if (start === null || start <= (starts.at(-1) ?? -1)) continue
    starts.push(start)
    ended = false
  }
  return starts
}

/** A national title, with the organs above it. */
function opensHeader(lines: readonly Line[], at: number): number | null {
  const line = lines[at]
  if (line === undefined || line.value.length > 160 || findPhrase('national-title', line.folded, false) === null && findPhrase('party-title', line.folded, false) === null) return null
  let start = at
  for (let i = at - 1; i >= 0 && at - i <= MOST_ABOVE; i--) {
    const above = lines[i]
    if (above?.kind !== 'text' || !isCapitals(above.value) || ENDING.test(above.folded)) break
    start = i
  }
  return start
}

/** `KẾ HOẠCH`, its subject, and `(Ban hành kèm theo Quyết định số …)`. */
function opensAttached(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line?.kind !== 'text' || !isCapitals(line.value) || readTypeLine(line.value) === null) return false
  for (let i = at + 1; i < Math.min(lines.length, at + MOST_BETWEEN); i++) {
    const next = lines[i]
    if (next === undefined || next.value.length > 300) return false
    if (NOTE.test(next.folded)) return true
  }
  return false
}
