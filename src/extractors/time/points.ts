import {matchesOf, type Prefiltered} from '../../util/prefilter.ts'
import {dayOf, monthsOf, numberOf, quarterOf, schoolYearOf, yearsOf, type Days} from './calendar.ts'
import {expression, type TimeExpression, type TimeRelation} from './expression.ts'
import type {Span} from '../../model/mapped-text.ts'
import {AT_MEETING, opensClause, opensItem} from './opens-item.ts'

/** Words before a point in time that say how it bounds; the longer before the shorter. Folded. */
export const BOUND = '(?<bound>tinh den(?: het)?|cham nhat(?: la)?(?: vao| trong)?(?: den)?(?: het)?|(?:muon|tre) nhat(?: la)?(?: vao| trong)?|khong (?:muon|cham|tre) hon|khong (?:de )?qua(?= ngay \\d)|xong truoc|truoc khi (?:ket thuc|het)|truoc|tuoc(?= ngay)|den truoc|den het|den cuoi|den|toi het|toi(?= nam)|het|ke tu|bat dau tu|tu|trong|vao|(?<!(?<![a-z])thu )sau)'
const YEAR = '(?:19|20)\\d\\d'
/** Parts of a month or a quarter, which are read as the whole. */
const PART = '(?:giua|dau|cuoi|nua (?:dau|cuoi)|(?:thuong|trung|ha) tuan|tuan (?:thu )?(?:\\d|dau|cuoi|nhat|hai|ba|tu|bon)(?: tien| cung)?)'

/** The forms of a point or period, without what bounds it. Folded; `\\s` since lines were joined. */
const FORMS = {
  day: `(?:ngay\\s{0,2})?(?<!tuan\\s(?:thu\\s)?)(?<d>[0-3]?\\d)(?:\\s?(?<sep>[/.-])\\s?(?<m>[01]?\\d)\\s?\\k<sep>\\s?(?<y>${YEAR})(?!\\d|[.-]\\d)|\\s+thang\\s+(?<mw>[01]?\\d|(?<=ngay\\s{0,2}[0-3]?\\d\\s{1,2}thang\\s{1,2})(?:muoi mot|muoi hai|muoi|mot|gieng|hai|ba|tu|bon|nam|sau|bay|tam|chin|chap))(?:(?:\\s?[/.-]\\s?|,?\\s+nam\\s+)(?<yw>${YEAR}))?(?![a-z\\d]|\\s?[/.]\\s?\\d))`,
  dayOfYear: '(?:ngay\\s{0,2})(?<d>[0-3]?\\d)\\s?[/-]\\s?(?<m>[01]?\\d)(?:/(?<short>\\d\\d))?(?![\\d]|\\s?[/-]\\s?\\d)',
  month: `thang\\s+(?<m>[01]?\\d)(?:(?:,?\\s(?:va\\s)?|\\s?-\\s?|,)(?:thang\\s)?(?<m2>[01]?\\d))?(?:\\s?[/.-]\\s?|\\s+nam\\s+)(?<y>${YEAR})`,
  monthOfYear: 'thang\\s+(?<m>[01]?\\d)(?![\\d]|\\s?[/.-]\\s?\\d|\\s(?:nam(?! nay)|lan))',
  quarter: `qu[yi]\\s+(?<q>iv|i{1,3}|[1-4])(?:\\s?(?:\\+|,|va|-|den)\\s?(?:quy\\s+)?(?<q2>iv|i{1,3}|[1-4]))?(?:(?:\\s?[/.-]\\s?|\\s+nam\\s+)(?<y>${YEAR}))?(?![a-z\\d])`,
  half: `(?:(?<n>\\d{1,2}|sau|chin)\\s+thang|nua)\\s+(?<part>dau|cuoi)\\s+nam(?:\\s+(?<y>${YEAR}))?`,
  year: `(?<part>dau|giua|cuoi|mua (?:he|xuan|thu|dong|kho|mua bao|mua lu|mua|lu|bao))?\\s?nam,?\\s+(?<y>${YEAR})(?!\\s?[-–]\\s?${YEAR})`,
  years: `(?:(?<=thoi gian(?: thuc hien| trien khai)?\\s?:\\s?)|nam\\s+(?<=^[^a-z\\d]*nam\\s+)|(?:giai doan|thoi ky|nhiem ky)\\s+(?:tu\\s+)?(?:nam\\s+)?|(?:cac|hai|\\d{1,2}) nam\\s+)(?<y>${YEAR})\\s?(?:-|–|,|va|den(?: nam)?)\\s?(?<y2>${YEAR})`,
  schoolYear: `nam hoc\\s(?<y>${YEAR})\\s?(?:-|–|/)\\s?(?<y2>${YEAR})`,
  bareYear: `(?<y>${YEAR})(?![\\d/.-])`,
} as const

type Form = keyof typeof FORMS

/** What a text must have for a form to be looked for: most texts have nothing of most forms. */
const NEEDS: Readonly<Partial<Record<Form, string>>> = {dayOfYear: 'ngay', month: 'thang', monthOfYear: 'thang', half: 'nam', quarter: 'qu', schoolYear: 'nam hoc', year: 'nam'}

export const PATTERNS: readonly (Prefiltered & {readonly form: Form})[] = (['day', 'dayOfYear', 'month', 'monthOfYear', 'quarter', 'half', 'years', 'schoolYear', 'year'] as const)
  .map((form) => ({form, words: [NEEDS[form] ?? ''], pattern: new RegExp(`(?<![a-z\\d/.-])(?:${BOUND}\\s+(?:khoang\\s+)?)?(?:${PART}\\s(?:cua\\s)?(?=qu|thang))?${FORMS[form]}`, 'gu')}))
/** `trước 30/8` without `ngày`, only behind a word that bounds, and no fraction: `đến 1/3 số xã`. */
const BARE_DAY = /(?<![a-z\d])(?<bound>truoc|den truoc|den het|den|cham nhat(?: la)?(?: vao)?(?: den)?|(?:muon|tre) nhat(?: la)?|khong (?:muon|cham|tre) hon)\s+(?<d>[0-3]?\d)\s?(?:\/|-(?=[01]?\d\s?(?:[.;,)]|$)))\s?(?<m>[01]?\d)(?!\d|\s?[/-]|\.\d|\s(?:so|tong|dien tich|dan|ho|dai bieu|thanh vien|xa|thon))/gu
/** `trước mùa du lịch (30/4/2026)`: the day by which it is, in brackets. */
const BRACKETED_DAY = new RegExp(`(?<![a-z])(?<bound>truoc|den truoc|den het)\\s(?!ngay|thang|nam|quy)[a-z]+(?:\\s[a-z]+){0,5}\\s\\((?:ngay\\s)?(?<d>[0-3]?\\d)/(?<m>[01]?\\d)/(?<y>${YEAR})\\)`, 'gu')
/** `đến 2030` without `năm`, only behind a word that bounds. */
const BARE_YEAR = new RegExp(`(?<![a-z\\d])(?<bound>den|truoc)\\s+${FORMS.bareYear}`, 'gu')
/** `từ nay đến cuối năm`, `trong năm nay`: of the document's year. */
const THIS_YEAR = /(?<![a-z\d])(?:(?<=tu (?:nay|gio) (?:cho )?)(?<bound>den(?: het)?) (?:cuoi )?nam(?: nay)?|(?<bound4>den|truoc|cham nhat(?: la)?) (?:het |cuoi )nam(?: nay)?|(?:(?<bound2>den(?: het)?) (?:cuoi )?|(?<bound3>trong) )nam nay|(?<=^|[.;]\s)(?<bound5>trong) nam(?=,))(?![a-z\d]|\s(?:\d|hoc|sau|toi))/gu
const DAY = '(?:ngay\\s{0,2})?[0-3]?\\d'
const MONTH = `(?:\\s?[/.-]\\s?${YEAR}|\\s+nam\\s+${YEAR})`
const QUARTER = `qu[yi]\\s+(?:iv|i{1,3}|[1-4])(?:${MONTH})?`
/** `từ ngày 01/7 đến ngày 30/11/2025`, `từ 01/3 - 25/3/2011`, `từ tháng 3 đến tháng 5/2020`, `từ quý I đến quý III/2025`. */
const RANGE = new RegExp(
  `(?:(?<![a-z])tu\\s+|(?<=thoi gian(?:\\s[a-z]+){0,2}\\s?:\\s?))(?<a>${DAY}\\s+thang\\s+[01]?\\d(?:\\s+nam\\s+${YEAR})?|${DAY}(?:\\s?[/.-]\\s?[01]?\\d(?:\\s?[/.-]\\s?${YEAR})?)?|thang\\s+[01]?\\d(?:${MONTH})?|${QUARTER}|nam\\s+${YEAR})(?:\\s+den\\s+(?:het\\s+)?|,?\\s+(?:va\\s+)?(?:ket thuc|hoan thanh|xong)\\s+(?:vao\\s+|truoc\\s+)?|(?<dash>\\s?[-–]\\s?))`
  + `(?<b>${DAY}\\s+thang\\s+[01]?\\d(?:\\s+nam\\s+${YEAR})?|${DAY}\\s?[/.-]\\s?[01]?\\d(?:\\s?[/.-]\\s?${YEAR})?|(?:thang\\s+)?[01]?\\d${MONTH}|thang\\s+[01]?\\d(?!\\s?[/.-]\\s?\\d|\\snam\\s\\d)|${QUARTER}|(?:het\\s)?nam\\s+${YEAR})(?!\\d)`, 'gu',
)
const OPENS_RANGE = /(?<![a-z])tu\s+(?:\d|ngay|thang|qu[yi]|nam)|thoi gian(?:\s[a-z]+){0,2}\s?:\s?(?:\d|ngay|thang|qu[yi]|nam)/u
/** `ngày 22, 23/6/2015`, `ngày 12 - 15/10/2020`: the month and year of the last day hold for the first. */
const DAYS = new RegExp(`(?<![a-z\\d/.-])(?:(?<bound>vao|trong)\\s+)?ngay\\s{0,2}(?<a>[0-3]?\\d)(?:\\s?[-–,]\\s?|\\s(?:va|den)\\s)(?:ngay\\s)?(?<b>[0-3]?\\d\\s?/\\s?[01]?\\d\\s?/\\s?${YEAR})(?!\\d)`, 'gu')

/**
 * Finds points and periods of time with what bounds them: `trước ngày 15/11/2021`, `trong quý II/2008`,
 * `đến năm 2020`, `giai đoạn 2021 - 2025`, `từ ngày … đến ngày …` (DOMAIN reference §5.3).
 *
 * @param folded - the text, without hours
 * @param year - of the document, for dates printed without one
 */
export function findPoints(folded: string, year: number | null): TimeExpression[] {
  const found: TimeExpression[] = []
  const digits = /\d/u.test(folded)
  for (const match of [...OPENS_RANGE.test(folded) ? folded.matchAll(RANGE) : [], ...folded.includes('ngay') && folded.includes('/') ? folded.matchAll(DAYS) : []]) {
    const range = readRange(match, year)
    if (range !== null) found.push(range)
  }
  for (const pattern of PATTERNS) {
    if (pattern.form !== 'quarter' && !digits) continue
    for (const match of matchesOf(folded, pattern)) {
      const read = readPoint(pattern.form, match, year)
      if (read !== null) found.push(read)
    }
  }
  for (const match of digits ? folded.matchAll(BARE_DAY) : []) {
    const read = readPoint('dayOfYear', match, year)
    if (read !== null) found.push(read)
  }
  for (const match of digits && folded.includes('(') ? folded.matchAll(BRACKETED_DAY) : []) {
    const read = readPoint('day', match, year)
    if (read !== null) found.push(read)
  }
  for (const match of [...folded.matchAll(BARE_YEAR), ...folded.includes(' nam') ? folded.matchAll(THIS_YEAR) : []]) {
    const read = readPoint('year', match, year)
    if (read !== null) found.push(read)
  }
  return found
}

function readPoint(form: Form, match: RegExpExecArray, year: number | null): TimeExpression | null {
  const groups = match.groups ?? {}
  const printed = groups['y'] ?? groups['yw'] ?? fullYear(groups['short'])
  const own = printed === undefined ? year : Number(printed)
  if (own === null) return null
  const days = daysOf(form, groups, own)
  if (days === null) return null
  const bound = groups['bound'] ?? groups['bound2'] ?? groups['bound3'] ?? groups['bound4'] ?? groups['bound5']
  if (bound?.startsWith('tinh den') === true || form === 'monthOfYear' && (bound === 'sau' || bound === undefined && !stands(match.input, {start: match.index, end: match.index + match[0].length}))) return null
  const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0
  const span = {start: match.index + lead, end: match.index + match[0].trimEnd().length}
  const part = groups['part']
  const unit = form === 'day' || form === 'dayOfYear' ? 'day' : form === 'month' || form === 'monthOfYear' ? 'month' : form === 'quarter' ? 'quarter' : form === 'year' ? 'year' : 'period'
  const early = form === 'year' && part !== undefined
  const approximate = early || form === 'schoolYear'
  // `dịch bệnh mùa mưa năm 2019` names a season.
  const marked = bound !== undefined || early && !part.startsWith('mua')
  return {...expression(span, {unit, ...bounded(days, bound, unit, match[0]), approximate, marked, bound: bound ?? null, yearInferred: printed === undefined})}
}

/** A month without its year is one where it opens an item or a clause, or says which meeting. */
function stands(folded: string, span: Span): boolean {
  return opensItem(folded, span) || opensClause(folded, span) || AT_MEETING.test(folded.slice(0, span.start))
}

/** `20` is 2020, `97` is 1997 (DOMAIN reference §5.1). */
function fullYear(short: string | undefined): string | undefined {
  return short === undefined ? undefined : `${Number(short) < 50 ? '20' : '19'}${short}`
}

function daysOf(form: Form, groups: Readonly<Record<string, string | undefined>>, year: number): Days | null {
  const number = (name: string): number => numberOf(groups[name]) ?? 0
  switch (form) {
    case 'day': return dayOf(year, groups['m'] === undefined ? number('mw') : number('m'), number('d'))
    case 'dayOfYear': return dayOf(year, number('m'), number('d'))
    case 'month': return monthsOf(year, number('m'), groups['m2'] === undefined ? number('m') : number('m2'))
    case 'monthOfYear': return monthsOf(year, number('m'), number('m'))
    case 'quarter': return quartersOf(year, quarterOf(groups['q']), quarterOf(groups['q2'] ?? groups['q']))
    case 'half': return groups['part'] === 'dau' ? monthsOf(year, 1, number('n') || 6) : monthsOf(year, 13 - (number('n') || 6), 12)
    case 'year': case 'bareYear': return yearsOf(year, year)
    case 'years': return yearsOf(year, number('y2'))
    case 'schoolYear': return schoolYearOf(year, number('y2'))
  }
}

function quartersOf(year: number, first: number | null, last: number | null): Days | null {
  return first === null || last === null ? null : monthsOf(year, first * 3 - 2, last * 3)
}

/** What a bounding word leaves of the days: `trước`, `đến` only the end, `từ` only the beginning. */
function bounded({from, to}: Days, bound: string | undefined, unit: TimeExpression['unit'], text: string): Pick<TimeExpression, 'relation' | 'from' | 'to'> {
  if (bound === undefined || bound === 'trong' || bound === 'vao') {
    const relation: TimeRelation = unit === 'day' ? 'on' : 'in'
    return {relation, from, to}
  }
  if (/^(?:tu|ke tu|bat dau tu)$/u.test(bound)) return {relation: 'from', from, to: null}
  if (bound === 'sau') return {relation: 'after', from: to, to: null}
  const before = /^(?:truoc|tuoc|xong truoc|den truoc)$/u.test(bound)
  if (before && unit !== 'day' && /^(?:truoc|xong truoc|den truoc)\s(?:khoang\s)?(?:thang|qu|nam)/u.test(text)) return {relation: 'before', from: null, to: dayBefore(from)}
  return {relation: before ? 'before' : 'by', from: null, to}
}

function dayBefore(iso: string | null): string | null {
  if (iso === null) return null
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** `từ ngày 01/7 đến ngày 30/11/2025`: what the first end leaves out, the second tells. */
function readRange(match: RegExpExecArray, year: number | null): TimeExpression | null {
  const {a = '', b = '', bound = null, dash} = match.groups ?? {}
  // `từ 5 - 10/12 số xã`, `từ ngày 01-3-2011`
  if (dash !== undefined && (/^\d+$/u.test(a) && !/(?:19|20)\d\d$/u.test(b) || /^\D{0,5}\d+\s?-/u.test(b))) return null
  const marked = match[0].startsWith('tu') || bound !== null
  const last = endOf(b, year, null)
  const first = last && endOf(a, year, last.to)
  if (first === null || last === null || first.from === null || last.to === null || first.from > last.to) return null
  const unit = /ngay|^\d/u.test(b) ? 'day' : 'period'
  return expression({start: match.index, end: match.index + match[0].length}, {unit, relation: 'between', from: first.from, to: last.to, marked, bound})
}

function endOf(text: string, year: number | null, other: string | null): Days | null {
  const numbers = (text.match(/\d+/gu) ?? []).map(Number)
  const own = numbers.find((number) => number > 1900) ?? (other === null ? year : Number(other.slice(0, 4)))
  if (own === null) return null
  if (/^(?:het )?nam/u.test(text)) return yearsOf(own, own)
  if (text.startsWith('qu')) {
    const quarter = quarterOf(/^qu[yi]\s+([iv\d]+)/u.exec(text)?.[1])
    return quartersOf(own, quarter, quarter)
  }
  if (text.startsWith('thang') || /^\d{1,2}\s?[/.-]\s?\d{4}$/u.test(text)) return monthsOf(own, numbers[0] ?? 0, numbers[0] ?? 0)
  const month = numbers.length > 1 && (numbers[1] ?? 0) <= 12 ? numbers[1] ?? 0 : other === null ? 0 : Number(other.slice(5, 7))
  return dayOf(own, month, numbers[0] ?? 0)
}
