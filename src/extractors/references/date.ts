import {withoutClocks} from '../time/clock.ts'

/** The date of a cited document; offsets count in the text it was read from. */
export interface CitedDate {
  readonly start: number
  readonly end: number
  readonly iso: string
}

const DAY = '(?<d>(?:[0-3]\\s?)?\\d)\\s?(?:[/.\\-]\\s?(?<m>(?:[01]\\s?)?\\d)\\s?[/.\\-]\\s?|\\s*thang\\s*(?<m2>[01l]?[\\dl\\]]|[a-z]+)\\s*(?:nam\\s*|[/.\\-]\\s?))(?<y>(?:19|20|2[1-9])\\s?\\d\\s?\\d)'
/** Letters that a scan has for digits of a date. */
const MISREAD = /(?<=ng[aà]?y\s{0,2}\d?|\d[/.-]?)[lio](?=[\d/.-])/gu
/** Right behind the code, or behind the issuer's name. */
const BEHIND = new RegExp(`^[\\s,.(]{0,4}(?:(?:cua|do)\\s[^.;()“"]{2,90}?[\\s,]+)?(?:(?:hoi|luc)\\s+)?(?:duoc )?(?:ky )?(?:ban hanh )?(?:cung )?ng[aà]?y\\s{0,2}${DAY}`, 'u')
/** `Thông báo số 12/TB-UBND, 05/12/2023`. */
const UNNAMED = /^[\s,]{1,3}(?<d>[0-3]?\d)[/.-](?<m>[01]?\d)[/.-](?<y>(?:19|20)\d\d)(?!\d)/u
const BRACKETED = new RegExp(`^\\s?\\(\\s?(?:ngay\\s)?${DAY}`, 'u')
/** `Công văn ngày 22/11/2023 số …`. */
const JUST_BEFORE = new RegExp(`(?:cong van|van ban|quyet dinh|ke hoach|thong bao)\\sngay\\s${DAY},?\\sso\\s*$`, 'u')
/** `Ngày 22/11/2023, Thủ tướng Chính phủ ban hành Quyết định số …`. */
const BEFORE = new RegExp(`(?:^["\\s]*|[.;:]\\s"?)(?:vao |tai |truoc do,? )?ngay\\s${DAY},?\\s[^.;]{2,140}?(?:ban hanh|co|ky|phe duyet|thong qua|gui|nhan duoc|trinh)\\s[^.;]{0,60}$`, 'u')

/**
 * Finds the date that a citation gives of the cited document.
 *
 * @param folded - of the passage
 * @param codeEnd - end of the code
 * @param next - the start of the next one, or the end of the passage
 */
export function citedDate(folded: string, codeEnd: number, next: number): CitedDate | null {
  const behind = withoutClocks(folded.slice(codeEnd, Math.min(next, codeEnd + 150)).replace(MISREAD, (letter) => (letter === 'o' ? '0' : '1'))).plain
  const match = (/^\s?\(/u.test(behind) ? BRACKETED.exec(behind) : null) ?? BEHIND.exec(behind) ?? UNNAMED.exec(behind)
  if (match?.groups) {
    const iso = isoOf(match.groups)
    const at = codeEnd + match.index + match[0].search(/\d/u)
    if (iso !== null) return {start: at, end: codeEnd + match.index + match[0].length, iso}
  }
  return null
}

/** The date that opens the sentence in which a document is said to be issued. */
export function openingDate(folded: string, codeStart: number): CitedDate | null {
  const before = folded.slice(Math.max(0, codeStart - 220), codeStart)
  if (!before.includes('ngay')) return null
  const match = (/so\s*$/u.test(before) ? JUST_BEFORE.exec(before) : null) ?? BEFORE.exec(before)
  const iso = match?.groups ? isoOf(match.groups) : null
  if (!match || iso === null) return null
  const offset = codeStart - before.length + match.index
  return {start: offset, end: offset + match[0].length, iso}
}

const MONTHS = ['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']

function isoOf({d = '', m, m2, y = ''}: Readonly<Record<string, string | undefined>>): string | null {
  const day = Number(d.replace(/\s/gu, ''))
  const word = (m ?? m2 ?? '').replace(/\s/gu, '')
  const month = /^[\dl\]]+$/u.test(word) ? Number(word.replace(/[l\]]/gu, '1')) : MONTHS.indexOf(word) + 1
  // No document is of 2925: the scan took a 0 for another digit.
  const year = Number(y.replace(/\s/gu, '').replace(/^2[1-9]/u, '20'))
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
