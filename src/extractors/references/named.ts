import {LAW_NAMES} from '../../data/law-names.ts'
import type {Span} from '../../model/mapped-text.ts'
import {longest, phrases} from '../agencies/phrases.ts'
import {printedAt, wordsOf, type Word} from '../agencies/words.ts'

/** A law cited by its name alone: `Luật Phòng, chống ma túy năm 2021`, `Bộ luật Hình sự`. */
export interface NamedLaw extends Span {
  readonly type: string
  readonly name: string
  /** The year that tells which law of that name is meant. */
  readonly year: string | null
}

const KNOWN = phrases(LAW_NAMES.map((name) => [name, true]))
const MOST_WORDS = 14
/** Words that a law's name does not have, so that it ends before them. */
const ENDS: ReadonlySet<string> = new Set([
  'so', 'ngay', 'cua', 'tai', 'theo', 'duoc', 'quy', 'co', 'thi', 'hien', 'da', 'de', 'trong', 'la', 'cho', 'gom', 'nay', 'nam', 'sua', 'khi', 'neu', 'do', 'voi', 'bang', 'cung', 've', 'den', 'tu', 'phai', 'khong', 'cac', 'nhung', 'thay', 'lien',
])
/** Second halves of names behind a comma: `Phòng, chống …`, `Thể dục, thể thao`. */
const GOES_ON: ReadonlySet<string> = new Set(['chong', 'chua', 'cuu', 'nghi', 'quan', 'giai', 'the', 'su', 'khieu', 'phuc'])
/** Words behind `và` that begin something else. */
const APART: ReadonlySet<string> = new Set(['cac', 'nghi', 'thong', 'luat', 'bo', 'phap', 'quy', 'van', 'nhung', 'quyet', 'chi', 'huong', 'ke', 'thuc', 'to'])

/**
 * Finds laws cited by name (DOMAIN reference §7.1); `pháp luật`, `luật sư`, `Luật này` are none.
 *
 * @param codes - spans of numbers found by themselves: a law whose number follows is cited by it
 */
export function findNamedLaws(value: string, folded: string, codes: readonly Span[]): NamedLaw[] {
  if (!/(?:Luật|luật|LUẬT|Pháp lệnh)\s/u.test(value)) return []
  const words = wordsOf(value, folded)
  const found: NamedLaw[] = []
  for (let i = 0; i < words.length; i++) {
    const law = readLaw(value, words, i)
    if (law === null || codes.some((code) => code.start >= law.end && code.start - law.end < 12 && !/[.;]/u.test(value.slice(law.end, code.start)))) continue
    found.push(law)
  }
  return found
}

function readLaw(value: string, words: readonly Word[], at: number): NamedLaw | null {
  const first = words[at]
  if (first?.capital !== true) return null
  const next = words[at + 1]
  const kind = first.value === 'luat' ? 1 : next?.gap === '' && (first.value === 'bo' && next.value === 'luat' || first.value === 'phap' && next.value === 'lenh') ? 2 : 0
  if (kind === 0 || words[at - 1]?.value === 'phap' || words[at - 1]?.value === 'bo') return null
  const from = at + kind
  const end = nameEnd(words, from)
  if (end - from < 2 && longest(KNOWN, words, from) === null) return null
  const word = words[end]
  const yearAt = word?.gap !== '' ? end : word.value === 'nam' ? end + 1 : end
  const dated = word?.gap === '' && /^(?:19|20)\d\d$/u.test(words[yearAt]?.value ?? '')
  const last = words[dated ? yearAt : end - 1]
  return {
    start: first.start, end: last?.end ?? first.end, type: value.slice(first.start, words[from - 1]?.end), name: printedAt(value, words, from, end),
    year: dated ? last?.value ?? null : null,
  }
}

function nameEnd(words: readonly Word[], from: number): number {
  const known = words[from]?.gap === '' ? longest(KNOWN, words, from) : null
  if (known !== null) return known.end
  let i = from
  while (i < words.length && i - from < MOST_WORDS) {
    const word = words[i]
    const next = words[i + 1]
    if (word === undefined || /^\d/u.test(word.value) || word.gap !== '' && !(i > from && word.gap === ',' && GOES_ON.has(word.value)) || ENDS.has(word.value) && !(i === from && word.capital) && !(word.value === 'thi' && next?.value === 'hanh' && words[i + 2]?.value === 'an')) break
    if (word.value === 'va' && (next?.gap !== '' || APART.has(next.value))) break
    // `Luật Đất đai, Luật …`, `Luật Tổ chức Luật …`: another law begins.
    if (i > from && word.capital && (word.value === 'luat' || word.value === 'nghi')) break
    i++
  }
  return i
}
