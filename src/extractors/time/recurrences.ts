import {dayOf, numberOf, weekdayOf} from './calendar.ts'
import {matchesOf, type Prefiltered} from '../../util/prefilter.ts'
import {expression, type TimeExpression} from './expression.ts'

const EVERY = '(?:hang|moi|hing|hirng)'
const BY = '(?:truoc|cham nhat(?: la)?(?: vao)?|muon nhat(?: la)?|vao)'
const DAY = '(?:thu\\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)'
const PART = '(?:(?:vao\\s)?(?:cac\\s)?(?:ngay|sang|chieu|toi)\\s+){0,2}'
/** `thứ Ba`, `chiều thứ Ba, thứ Năm và Chủ nhật`. */
const WEEKDAY = `${PART}(?<days>${DAY}(?:(?:\\s?,\\s?|\\s(?:va\\s)?)${PART}${DAY}){0,5})`

/** What may stand between how often and on which day, in one clause: `hằng tuần tổng hợp, báo cáo vào thứ Sáu`. */
const APART = '[,(]?\\s?(?:(?!(?:hang|moi|ngay|thang|quy|tuan|dinh ky|cham nhat|muon nhat|(?:truoc|vao)(?=\\s(?:\\d|ngay|thu\\s|chu nhat|thang|quy|nam)))\\s)[a-z]+,?\\s){0,14}\\(?'

/** `(của) tháng cuối (mỗi) quý`, `tháng thứ hai của quý sau`: which month of each quarter. */
const OF_QUARTER = 'thang (?:dau(?: tien)?|cuoi(?: cung)?|giua|thu (?:nhat|hai|ba)) (?:(?:cua|trong) )?(?:(?:hang|moi|tung) )?quy(?: (?:sau|ke tiep|tiep theo|lien ke))?'
/** What a report is called before its period. */
const REPORTED = '(?:tong ket|so ket|tong hop|ket qua|dinh ky|cong tac|thong ke)'
/** Between what is reported and by when: `báo cáo năm (gửi về Sở) trước ngày 15/12`. */
const SENT = '\\s?[,:(]?\\s?(?:(?:gui|nop|xong|hoan thanh|thuc hien|phai)\\s)?(?:(?:ve|cho|den)\\s(?:[a-z]+\\s){1,6}?)?'

const COMES_BACK = new RegExp(`${EVERY}\\s+(?<unit>tuan|thang|nam)`, 'gu')

/** What goes on every day without being ordered: `đời sống hằng ngày`, `từ 6 giờ đến 23 giờ hằng ngày`. */
const ROUTINE = '(?<![a-z])(?:doi song|cuoc song|sinh hoat|cong viec|hoat dong|lam viec|nhu cau|tieu dung|thoi su|giao tiep|di lai|cua|(?:toi da|mo cua|lam viec|hoat dong|dich vu)[^.;]{0,40}gio|an uong|san xuat|kinh doanh|nhiem vu)\\s'

type Groups = Readonly<Record<string, string | undefined>>

/** A recurrence with its day: the unit that must come back in a text, the words of the pattern, and what it says as a rule (RFC 5545). */
interface Form extends Prefiltered {
  readonly each?: 'tuan' | 'thang' | 'nam'
  readonly rule: (groups: Groups) => string | null
}

/** Single recurrences with their day, the more telling forms first. Folded. */
export const FORMS: readonly Form[] = [
  {each: 'thang', words: ['tuan thu'], pattern: new RegExp(`(?:dinh ky\\s+)?(?:toi\\s|sang\\s|chieu\\s)?thu\\s+(?<w>hai|ba|tu|nam|sau|bay|[2-7])\\s+tuan thu\\s+(?<n>\\d|nhat|hai|ba|tu)(?:\\s+va\\s+(?:toi\\s|sang\\s|chieu\\s)?thu\\s+(?<w2>hai|ba|tu|nam|sau|bay|[2-7])\\s+tuan thu\\s+(?<n2>\\d|nhat|hai|ba|tu))?\\s+${EVERY}\\s+thang`, 'gu'), rule: nthWeekdays},
  {words: ['dau', 'cuoi'], pattern: new RegExp(`(?:dinh ky\\s+)?(?:${BY}\\s+)?${PART}(?<one>${DAY})\\s+(?:cua\\s+)?(?:tuan\\s+)?(?<nth>dau tien|cuoi cung|dau|cuoi)\\s+(?:cua\\s+)?(?:${EVERY}\\s+)?thang(?!\\s\\d)`, 'gu'), rule: nthWeekday},
  {each: 'tuan', words: ['tuan'], pattern: new RegExp(`tu (?<first>${DAY}) den (?:het )?(?<last>${DAY})\\s+${EVERY}\\s+tuan`, 'gu'), rule: weekdays},
  {words: ['dinh ky '], pattern: /dinh ky (?<n>\d{1,2}) ngay(?: mot lan| 0?1 lan|\/lan)?(?![a-z])/gu, rule: everyDays},
  {words: ['ngay mot lan', 'ngay 1 lan', 'ngay 01 lan', 'ngay/lan'], pattern: /(?<n>\d{1,2}) ngay(?: mot lan| 0?1 lan|\/lan)/gu, rule: everyDays},
  {each: 'tuan', words: ['tuan'], pattern: new RegExp(`(?:dinh ky\\s+)?(?:${BY}\\s+)?(?:${WEEKDAY})\\s+${EVERY}\\s+tuan`, 'gu'), rule: weekly},
  {each: 'tuan', words: ['tuan'], pattern: new RegExp(`(?:dinh ky\\s+)?${EVERY}\\s+tuan${APART}(?<own>${BY}\\s+(?:${WEEKDAY}))`, 'gu'), rule: weekly},
  {each: 'thang', words: ['thang'], pattern: new RegExp(`(?:dinh ky\\s+)?${EVERY}\\s+thang${APART}(?<own>${BY}\\s+ngay\\s+(?:mung\\s+)?(?<d>[0-3]?\\d)(?!\\d|\\s?[/.,-]\\s?\\d|\\s(?:va\\s|den\\s)?\\d|\\s(?:hang|moi|cuoi)\\s|\\s(?:cua\\s)?thang\\s(?:\\d|dau|cuoi|mot|hai|ba|tu|nam|sau|tam|chin|muoi)))`, 'gu'), rule: ({d}) => `FREQ=MONTHLY;BYMONTHDAY=${Number(d)}`},
  {each: 'tuan', words: ['tuan'], pattern: new RegExp(`(?:dinh ky\\s+)?${EVERY}\\s+tuan\\s?[,(]?\\s?(?:${BY}\\s+)(?:${WEEKDAY})\\)?`, 'gu'), rule: weekly},
  {each: 'nam', words: ['nam'], pattern: new RegExp(`(?:dinh ky\\s+)?(?:${BY}\\s+)?(?:ngay\\s+)?(?<d>[0-3]?\\d)(?:\\s?[/-]\\s?|\\s+thang\\s+)(?<m>[01]?\\d)(?=(?:(?:,|;|\\sva)\\s(?:bao cao [a-z]{1,8} |[a-z]{1,8} nam )?(?:${BY}\\s)?(?:ngay\\s)?[0-3]?\\d\\s?/\\s?[01]?\\d){0,3}\\s+${EVERY}\\s+nam)(?:\\s+${EVERY}\\s+nam)?`, 'gu'), rule: yearlyDay},
  {each: 'nam', words: ['nam'], pattern: new RegExp(`${EVERY}\\s+nam${APART}(?<own>${BY}\\s+(?:ngay\\s+)?(?<d>[0-3]?\\d)(?:\\s?[/-]\\s?|\\s+thang\\s+)(?<m>[01]?\\d))(?!\\d|\\s?[/.-]\\s?\\d|\\s(?:nam|hang nam|moi nam)(?![a-z]))`, 'gu'), rule: yearlyDay},
  {each: 'nam', words: ['nam'], pattern: new RegExp(`(?:dinh ky\\s+)?(?:(?:trong|vao|den|truoc)\\s+)?thang\\s+(?:(?<first>[01]?\\d)(?:,\\s|\\sva\\s)(?:thang\\s+)?)?(?<m>[01]?\\d)\\s+${EVERY}\\s+nam`, 'gu'), rule: monthsOfYear},
  {words: ['hang', 'moi', 'hing', 'hirng', 'thang ke', 'thang sau', 'thang lien'], pattern: new RegExp(`(?:dinh ky\\s+)?(?:${BY}\\s+)?ngay\\s+(?:mung\\s+)?(?<d>[0-3]?\\d)(?:(?:\\s?,\\s?|\\sva\\s)(?:ngay\\s+)?(?<d2>[0-3]?\\d))?\\s+(?:cua\\s+)?(?:${EVERY}\\s+thang|thang (?:ke tiep|sau|lien ke|ke))`, 'gu'), rule: ({d, d2}) => `FREQ=MONTHLY;BYMONTHDAY=${[d, d2].filter((day) => day !== undefined).map(Number).join(',')}`},
  {words: ['ngay cuoi'], pattern: /(?:dinh ky\s+)?(?:truoc|cham nhat(?: la)?(?: vao)?)?\s?ngay cuoi (?:cung )?(?:cua )?(?:hang |moi )?thang/gu, rule: () => 'FREQ=MONTHLY;BYMONTHDAY=-1'},
  {words: ['thang dau', 'thang cuoi', 'thang thu', 'thang giua'], pattern: new RegExp(`(?:dinh ky\\s+)?(?:${BY}\\s+)(?:ngay\\s+)?(?:mung\\s+)?(?<d>[0-3]?\\d)\\s+(?:cua\\s+)?${OF_QUARTER}`, 'gu'), rule: quarterlyDay},
  {words: ['bao cao'], pattern: new RegExp(`(?<![a-z])bao cao (?:${REPORTED}\\s){0,3}(?:quy|(?:0?[369]|ba|sau|chin) thang(?: dau nam| cuoi nam)?|(?:ca )?nam)${SENT}(?<own>${BY}\\s+(?:ngay\\s+)?(?<d>[0-3]?\\d)\\s?[/-]\\s?(?<m>[01]?\\d))(?!\\d|\\s?[/.-]\\s?\\d|\\snam\\s|[^.;]{0,60}\\d[/-](?:19|20)\\d\\d)`, 'gu'), rule: yearlyDay},
  {words: ['bao cao thang'], pattern: new RegExp(`(?<![a-z])bao cao thang${SENT}(?<own>${BY}\\s+ngay\\s+(?<d>[0-3]?\\d)(?!\\d|\\s?[/.-]\\s?\\d|\\sthang\\s\\d)(?:\\s+(?:${EVERY}\\s+thang|(?:cua )?thang (?:ke tiep|sau|lien ke|ke)))?)`, 'gu'), rule: ({d}) => `FREQ=MONTHLY;BYMONTHDAY=${Number(d)}`},
  {words: ['bao cao tuan'], pattern: new RegExp(`(?<![a-z])bao cao tuan${SENT}(?<own>${BY}\\s+(?:${WEEKDAY}))`, 'gu'), rule: weekly},
]

const EACH_DAY = ['hang ngay', 'moi ngay', 'hing ngay', 'hirng ngay']
/** Every day, at an hour or as something ordered. Folded. */
export const DAILY: readonly Prefiltered[] = [
  {words: EACH_DAY, pattern: new RegExp(`(?:truoc|vao|luc)\\s\\d{1,2}\\s?(?:gio|h|g)\\s?(?:\\d{1,2}\\s?(?:phut|p)?)?[\\s,’']{1,4}${EVERY} ngay(?![a-z\\d]|\\s\\d)`, 'gu')},
  {words: EACH_DAY, pattern: new RegExp(`(?:dinh ky\\s|(?<!${ROUTINE}))${EVERY} ngay(?![a-z\\d]|\\s\\d)`, 'gu')},
  {words: ['hang dem', 'moi dem'], pattern: /(?:hang|moi) dem(?![a-z])/gu},
]

/** Units that come back, alone or in a list; folded. */
const ITEM = '(?:(?<e>hang|moi|hing|hirng)\\s+)?(?:(?<n>\\d{1,2}|sau|hai|ba|mot)\\s+)?(?<u>tuan|thang|qu[yi]|(?:ca )?nam|hoc ky)(?<once>\\s?/\\s?\\d{0,2}\\s?lan|\\s+(?:mot|0?1) lan)?'
const HEAD = new RegExp(`(?<![a-z\\d])(?:(?<dk>dinh ky)\\s+\\(?(?:bao cao\\s+)?(?:theo\\s+)?)?${ITEM}(?![a-z\\d]|\\s\\d{4}|\\s(?:nay|qua|nao|dau|cuoi)(?![a-z])|\\s?/)`, 'gu')
/** Behind a unit without `hàng`: a certain one, a length of it, or another word (`quy trình`, `năm dương lịch`). */
const CERTAIN = /^\s(?:truoc|sau|toi(?! thieu| da)|thu|duong|ke|dinh|trinh|hoach|che|mo|uoc|luat|pham|doi)(?![a-z])/u
/** ... and with it. */
const TO_COME = /^\s(?:truoc|sau|toi)\s?(?:[,.;)]|$)/u
const NEXT = new RegExp(`^(?:\\s?,\\s?|\\s(?:va|hoac)\\s|;\\s)(?:dinh ky\\s+)?${ITEM}(?![a-z\\d]|\\s\\d|\\s(?:nay|qua|truoc|sau|toi|dau|cuoi)(?![a-z])|\\s?/)`, 'u')
const BRACKET = /^\s?\((?:gui |bao cao |nop |hoan thanh )?(?:truoc|cham nhat(?: la)?|muon nhat)\s+(?:ngay\s+)?(?<d>[0-3]?\d)(?:(?:\s?[/-]\s?|\s+thang\s+)(?<m>[01]?\d))?(?:\s(?:cua\s)?thang (?<at>dau|cuoi)(?: tien| cung)? (?:(?:cua|trong) )?(?:(?:hang|moi|tung) )?quy)?[^)]{0,40}\)/u

/** `6 tháng và một năm tổng hợp báo cáo …`: a list that opens a clause with how often, and goes on with what is reported then. */
const UNLED = /^(?:quy|(?:0?[369]|ba|sau|chin) thang)(?:,? (?:va )?(?:quy|(?:0?[369]|ba|sau|chin) thang)){0,2},? (?:va )?(?:mot |0?1 |ca |cuoi |hang |moi )?nam,? (?:[a-z]+,? ){0,4}?(?:bao cao|so ket|tong hop|danh gia|kiem diem)(?![a-z])/u

/** What a text must have to tell of anything that comes back: most texts have none of it. */
const HINT = /bao cao (?:tong ket |so ket |ket qua |dinh ky |cong tac |thong ke |tong hop ){0,3}(?:tuan|thang|quy|\d|ba|sau|chin|nam|ca nam)(?![a-z])|thang (?:thu|giua) |(?:hang|moi|hing|hirng)\s+(?:\d|sau|ba|mot|tuan|thang|qu|nam|hoc|ngay|dem)|dinh ky|thang (?:ke|sau|lien|dau|cuoi)|ngay cuoi|(?:tien|cung|dau|cuoi) (?:cua )?thang|thang,? (?:va )?(?:mot |0?1 |ca |cuoi )?nam |(?:ngay|tuan|thang|quy|nam)(?:\s?\/\s?\d{0,2}\s?| mot | 0?1 )lan|(?:tuan|thang|quy|nam)\s?\((?:gui |bao cao |nop |hoan thanh )?(?:truoc|cham nhat|muon nhat)/u

/**
 * Finds what comes back: `hàng năm`, `định kỳ 6 tháng, 01 năm`, `ngày 25 hàng tháng`, `thứ Sáu hằng tuần`,
 * `hàng quý (trước ngày 15 …)`, each item of a list by itself (DOMAIN reference §5.3).
 *
 * @param folded - the text
 * @param plain - the text without hours
 */
export function findRecurrences(folded: string, plain: string): TimeExpression[] {
  if (!HINT.test(folded)) return []
  const found: TimeExpression[] = []
  const units = new Set(Array.from(plain.matchAll(COMES_BACK), ({groups}) => groups?.['unit']))
  for (const form of FORMS) {
    if (form.each !== undefined && !units.has(form.each)) continue
    for (const match of matchesOf(plain, form)) {
      const rrule = form.rule(match.groups ?? {})
      const end = match.index + match[0].length
      if (rrule !== null) found.push(every(end - (match.groups?.['own'] ?? match[0]).length, end, rrule))
    }
  }
  for (const form of DAILY) {
    for (const match of matchesOf(folded, form)) found.push(every(match.index, match.index + match[0].length, 'FREQ=DAILY'))
  }
  for (const match of folded.matchAll(HEAD)) found.push(...readList(folded, match))
  return found
}

/** `tháng 6 hằng năm`, `tháng 6 và tháng 12 hằng năm`. */
function monthsOfYear({first, m}: Groups): string | null {
  const months = [first, m].filter((month) => month !== undefined).map(Number)
  return months.every(isMonth) ? `FREQ=YEARLY;BYMONTH=${months.join(',')}` : null
}

function every(start: number, end: number, rrule: string): TimeExpression {
  return expression({start, end}, {unit: 'recurrence', relation: 'every', rrule})
}

/** A list opens with `hàng`, `mỗi` or `định kỳ`; what follows in it needs no such word. */
function readList(folded: string, match: RegExpExecArray): TimeExpression[] {
  const {e, dk, n, u, once} = match.groups ?? {}
  const told = e !== undefined || /(?:^|[.;:–+-]\s)$/u.test(folded.slice(0, match.index)) && UNLED.test(folded.slice(match.index, match.index + 90)) || n !== undefined && once !== undefined && !/(?<![a-z])(?:it nhat|toi thieu)\s$/u.test(folded.slice(0, match.index)) || BRACKET.exec(folded.slice(match.index + match[0].length))?.groups?.['m'] !== undefined
  if (!told && (dk === undefined || n === undefined && u !== 'nam' && u !== 'quy' && u !== 'qui' && u !== 'thang')) return []
  const unled = e === undefined && dk === undefined || e !== 'hang' && u?.startsWith('qu') === true
  if ((unled ? CERTAIN : TO_COME).test(folded.slice(match.index + match[0].length))) return []
  const items: TimeExpression[] = []
  let start = match.index
  let end = match.index + match[0].length
  let groups: Groups = match.groups ?? {}
  for (;;) {
    const bracket = BRACKET.exec(folded.slice(end))
    const rrule = bracket ? withDay(groups, bracket.groups ?? {}) : ruleOf(groups)
    end += bracket?.[0].length ?? 0
    const more = bracket?.groups?.['m'] === undefined ? [] : moreDays(bracket[0], end - bracket[0].length)
    const first = folded.slice(start, more[0]?.start ?? end).replace(/(?:[,;]|\sva)\s$/u, '')
    if (rrule !== null) items.push(every(start, start + first.length, rrule), ...more)
    const next = NEXT.exec(folded.slice(end))
    if (!next) return items
    start = end + (/^[,;\s]*(?:(?:va|hoac)\s)?/u.exec(next[0])?.[0].length ?? 0)
    end += next[0].length
    groups = next.groups ?? {}
  }
}

/** `(trước ngày 20/6 và 20/11)`: each further day of the year is a rule of its own. */
function moreDays(bracket: string, at: number): TimeExpression[] {
  return [...bracket.matchAll(/(?:[,;]|\sva)\s(?<own>(?:truoc\s)?(?:ngay\s)?(?<d>[0-3]?\d)\s?\/\s?(?<m>[01]?\d))(?![\d/])/gu)].flatMap(({groups = {}, index, 0: text}) => {
    const rrule = yearlyDay(groups)
    const end = at + index + text.length
    return rrule === null ? [] : [every(end - (groups['own'] ?? '').length, end, rrule)]
  })
}

function ruleOf({n, u}: Groups): string | null {
  const count = numberOf(n) ?? 1
  switch (u) {
    case 'tuan': return count === 1 ? 'FREQ=WEEKLY' : `FREQ=WEEKLY;INTERVAL=${count}`
    case 'thang': return count === 1 ? 'FREQ=MONTHLY' : `FREQ=MONTHLY;INTERVAL=${count}`
    case 'quy': case 'qui': return `FREQ=MONTHLY;INTERVAL=${3 * count}`
    case 'nam': case 'ca nam': return count === 1 ? 'FREQ=YEARLY' : `FREQ=YEARLY;INTERVAL=${count}`
    default: return null
  }
}

/** `06 tháng (trước ngày 01/6)`: the day of the year says when it is due, the period only how often. */
function withDay(groups: Groups, {d, m, at}: Groups): string | null {
  if (m !== undefined) return yearlyDay({d, m})
  if (at !== undefined) return quarterlyDay({d})
  const rule = ruleOf(groups)
  return rule === null || rule.startsWith('FREQ=WEEKLY') ? rule : `${rule};BYMONTHDAY=${Number(d)}`
}

function yearlyDay({d, m}: Groups): string | null {
  const [day, month] = [Number(d), Number(m)]
  // Of a leap year, so that 29/2 is a day.
  return dayOf(2024, month, day) !== null ? `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}` : null
}

/** `ngày 15 tháng đầu quý`: once a quarter on its day (GOLD, deadlines: rrule); which month of the quarter the text tells. */
function quarterlyDay({d}: Groups): string {
  return `FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=${Number(d)}`
}

/** `định kỳ 10 ngày`, `05 ngày một lần`. */
function everyDays({n}: Groups): string | null {
  return Number(n) > 0 ? `FREQ=DAILY;INTERVAL=${Number(n)}` : null
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12
}

function weekly({days = ''}: Groups): string | null {
  const names = Array.from(days.matchAll(/thu\s+(?<w>[a-z\d]+)|chu nhat/gu), ({groups, 0: text}) => weekdayOf(groups?.['w'] ?? text)).filter((name) => name !== null)
  return names.length === 0 ? null : `FREQ=WEEKLY;BYDAY=${names.join(',')}`
}

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** `từ thứ Hai đến thứ Sáu`: each of them. */
function weekdays({first, last}: Groups): string | null {
  const [from, to] = [first, last].map((day) => WEEK.indexOf(weekdayOf(day?.replace(/^thu\s+/u, '')) ?? ''))
  return from === undefined || to === undefined || from < 0 || to <= from ? null : `FREQ=WEEKLY;BYDAY=${WEEK.slice(from, to + 1).join(',')}`
}

/** `thứ Bảy tuần đầu tiên hằng tháng`, `thứ Sáu cuối cùng của tháng`. */
function nthWeekday({one, nth = ''}: Groups): string | null {
  const name = weekdayOf(one?.replace(/^thu\s+/u, ''))
  return name === null ? null : `FREQ=MONTHLY;BYDAY=${nth.startsWith('dau') ? 1 : -1}${name}`
}

function nthWeekdays({w, n, w2, n2}: Groups): string | null {
  const days = [[w, n], [w2, n2]].flatMap(([day, nth]) => {
    const name = weekdayOf(day)
    const count = numberOf(nth === 'nhat' ? 'mot' : nth)
    return name === null || count === null ? [] : [`${count}${name}`]
  })
  return days.length === 0 ? null : `FREQ=MONTHLY;BYDAY=${days.join(',')}`
}
