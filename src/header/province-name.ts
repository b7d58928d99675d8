import {PROVINCES} from '../data/provinces.ts'
import {distance} from '../util/approximate.ts'
import {key} from '../util/fold.ts'

/** Names of provinces by their spellings, as `key` folds them. */
export const PROVINCE_BY_KEY: ReadonlyMap<string, string> = new Map(
  PROVINCES.flatMap(({name, spellings}) => [name, ...spellings].map((spelling) => [key(spelling), name] as const)),
)

/**
 * The province that a printed name stands for: with marks lost, spelled otherwise, or misread by a letter.
 * Two letters may differ where signs show that the name was misread.
 *
 * @returns the name as the table has it, or null
 */
export function provinceNamed(printed: string): string | null {
  const wanted = key(printed)
  const exact = PROVINCE_BY_KEY.get(wanted)
  if (exact !== undefined) return exact
  if (wanted.length < 6) return null
  const most = /[^\p{L}\s.-]/u.test(printed) ? 2 : 1
  let best: string | null = null
  let least = most + 1
  for (const [folded, name] of PROVINCE_BY_KEY) {
    if (Math.abs(folded.length - wanted.length) > most || !folded.startsWith(wanted.charAt(0))) continue
    const errors = distance(folded, wanted)
    if (errors < least) [best, least] = [name, errors]
  }
  return best
}
