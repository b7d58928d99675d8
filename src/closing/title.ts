import {POSITION_TITLES} from '../data/position-titles.ts'
import {isCapitals} from '../util/capitals.ts'
import {distance} from '../util/approximate.ts'
import {fold, key} from '../util/fold.ts'

const NAMES = [...POSITION_TITLES].sort((a, b) => b.length - a.length).join('|')
const TITLE = new RegExp(`^(?:quyen\\s+)?(?:pho\\.?\\s+)?(?:${NAMES})(?![a-z])`, 'u')
const INSIDE = new RegExp(`(?<![a-z.])(?:pho\\.?\\s+)?(?:${POSITION_TITLES.filter((title) => title !== 'thuong truc' && title !== 'uy vien').join('|')})(?![a-z])`, 'gu')

/** Titles that scanners misread often enough to be told from what is left of them. */
const COMMON = ['Chủ tịch', 'Phó Chủ tịch', 'Giám đốc', 'Phó Giám đốc', 'Bộ trưởng', 'Thứ trưởng', 'Cục trưởng', 'Phó Cục trưởng', 'Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Hiệu trưởng', 'Phó Hiệu trưởng', 'Trưởng ban', 'Phó Trưởng ban', 'Bí thư', 'Phó Bí thư']
  .map((name) => [key(name), name] as const)

/** Tells whether a text is the title of an office, with an organ behind it or not. */
export function isTitle(text: string): boolean {
  const bare = fold(text).replace(/^[^a-z]+/u, '')
  if (TITLE.test(bare)) return (isCapitals(text) || text.split(/\s+/u).length <= 4) && !/[;,]$/u.test(text)
  return mendTitle(text) !== null
}

/** The title that a text in capitals misreads by a letter or two, or null. */
export function mendTitle(text: string): string | null {
  if (!isCapitals(text)) return null
  const wanted = key(text)
  if (TITLE.test(wanted)) return null
  let best: string | null = null
  let least = wanted.length < 10 ? 2 : 3
  for (const [folded, name] of COMMON) {
    if (Math.abs(folded.length - wanted.length) >= least) continue
    const errors = distance(folded, wanted)
    if (errors < least) [best, least] = [name, errors]
  }
  return best
}

/** Where titles in capitals begin inside a text that holds something before them. */
export function titlesInside(value: string, folded: string): number[] {
  const found: number[] = []
  for (const {index, 0: match} of folded.matchAll(INSIDE)) {
    const before = folded.slice(0, index)
    // A title inside a longer one (PHÓ CHÁNH …) or an organ (ĐOÀN CHỦ TỊCH), or right behind its authority, opens nothing.
    // `BỘ TRƯỞNG, CHỦ NHIỆM`: one who holds two offices.
    if (index === 0 || /(?<![a-z])(?:bo truong|thu truong|chu tich|bi thu|giam doc|truong ban),\s*$/u.test(before) || /(?:pho|quyen|doan|[tk]\s?\/?\s?[mlt]\s?[./]?|tuq\.?|q\.)\s*$/u.test(before)) continue
    if (isCapitals(value.slice(index, index + match.length))) found.push(index)
  }
  const tail = /(?<=[\s;:.,)”"])[^\p{Ll}\s;:.,)”"][^\p{Ll};:]{5,30}$/u.exec(value)
  if (tail && tail.index > 0 && found.length === 0 && !isTitle(value) && mendTitle(tail[0]) !== null) found.push(tail.index)
  return found
}
