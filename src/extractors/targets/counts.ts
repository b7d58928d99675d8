import type {Context} from '../extractor.ts'
import type {Passage} from '../passage.ts'
import type {Span} from '../../model/mapped-text.ts'
import {SHORT_VERBS} from '../../data/count-verbs.ts'
import {fold} from '../../util/fold.ts'
import {FORMS, LISTED, MEASURED, countsIn, nextOf, type CountMatch} from './count-forms.ts'
import {sectionOf} from './section.ts'
import {numberOf} from '../time/calendar.ts'
import {readNumber} from '../quantities/number.ts'

/** A counted goal as printed. */
export interface Count extends Span {
  readonly value: number | readonly [number, number]
  /** The counted noun as printed, `lần/tháng` for a frequency. */
  readonly unit: string
}

/** Types in which a count is something to be reached. */
const PLANS: ReadonlySet<string> = new Set(['KH', 'CTr', 'ĐA', 'PA', 'DA', 'CT', 'CV', 'CĐ', 'KL', 'NQ', 'TB', 'HD'])

/** Types whose articles set how often something is to be done at least. */
const RULES: ReadonlySet<string> = new Set(['QĐ', 'QC', 'QyĐ'])

/** Nouns that count nothing to be reached: time, money, sizes, parts of texts. */
const NO_MEASURE = /^(?:nam|thang|ngay|gio|phut|tuan|quy(?! trinh| hoach)|dong|(?:trieu|nghin|ngan)(?! (?:cay|luot|con|ban|khach|thue bao|san pham|tan|nguoi|hoc sinh|kwh|lit|m3))|ty|usd|khoan|dieu|diem(?= (?:so|thi|chuan|cong|tru|tb|trung binh|phan tram|tro|xet|toi|danh gia|thuong)(?![a-z])|[^ a-z]|$)|muc(?! tieu)|chuong(?! trinh)|phan(?! mem| xuong)|trang(?! trai| bi)|tuoi|tang|k?m[23]?|cm|mm|kg(?! [a-z]{2})|mb|gb)(?![a-z\d/])/u
/** ... but lengths and areas that are built, dug or cleared. */
const BUILT = /^(?:km|k?m[23])(?![a-z\d/])/u
/** Verbs behind which a number of anything is a goal: `đạt 02 tiêu chí`. */
const REACHED = /(?<![a-z])(?:dat|them|len|hoan thanh)\s$/u
/** Nouns of which so many are a goal, few only those who do it: `thanh tra 25 đơn vị`, `phân công 02 đơn vị`. */
const MANY = /^(?:nguoi|don vi|co quan|so)(?![a-z/])/u
/** ... but those who are inspected are a goal, however few. */
const INSPECT = /^(?:(?:thanh|kiem|phuc) tra|giam sat|kiem toan|quyet toan)$/u
/** What rules order so many of. */
const RULED = /^(?:to chuc|mo|kiem tra|thanh tra|giam sat|dao tao|tap huan|boi duong|xay dung|hinh thanh|bien soan|phat song|dang tai|trong|moi (?:nam|quy|thang|tuan))(?![a-z])/u
/** Those whom a rule demands for something, rather than what it sets as a goal. */
const STAFF = /^(?:nhan vien|nguoi|thanh vien|can bo|dai bieu|nguoi lam)(?![a-z])/u
/** How often. */
const OFTEN = /^(?:lan|buoi|dot|cuoc|tiet|bai|tin)\/(?:0?1 |mot )?(?:tuan|thang|quy|nam|ngay|hoc ky)|^thang\/(?:0?1 )?lan/u
/** Words that no counted noun begins with, and names before a figure that only numbers them: `Đề án 2 phải …`. */
const NO_NOUN = /^(?:(?:hàng|hằng|mỗi)(?= (?:tháng|năm|quý|tuần|ngày))|phải|cần|sẽ|đã|được|bị|trở|cho|và|là|theo|tại|trong|trên|dưới|đến|từ|về|với|của|hoặc|nhằm|để|thì|khi|nếu|vào|đạt|này|do|như|gồm|trước|sau)(?![\p{L}/])/iu
const NUMBERED = /(?<![a-z])(?:de an|du an|ke hoach|chuong trinh|giai doan|giai phap|nhiem vu|phu luc|bieu mau|mau|khu vuc|vung|cap do|muc do|quoc lo|tinh lo|hang|dot|lop|mui|lieu|bac|cap|loai|nhom|vong|tuyen|khoi|buoc|tap|quy|(?<!dau )thu|so|muc|to|cum|khu|thon|ap|khom|doi)\s$/u
/** A deed that is only the time or the condition of another: `sau khi sáp nhập 04 phường`. */
const TOLD = /(?<![a-z])(?:da\s[^,;.]{0,30}|(?:sau khi|tu khi|khi|neu|viec)\s)$/u
/** Nouns of which a plan has so many without meaning to reach them, unless a bound is told. */
const NO_GOAL = /^(?:ban|bo phan|nhom|noi dung|nhiem vu|giai phap|van ban|quyet dinh|de an|tieu|luat|nghi|thong tu|chi thi|ke hoach|tieu chi|nguyen tac|loai(?= (?:rung|hinh|ban|giay|van ban|ho so|vu viec))|cap|buoc|giai doan|dong chi|nguoi|thanh vien|lan|so|co quan|don vi|can cu|linh vuc|chi tieu|khau(?! sung)|cay so)(?![a-z/])/u

/**
 * Finds counts to be reached (GOLD, targets: non-percent goals only where they are goals of the plan; what exists
 * already is none).
 */
export function findCounts(passage: Passage, {type}: Context): Count[] {
  const {folded, roles, place} = passage
  const section = sectionOf(passage, type)
  // A plan that a decision promulgates has sections, not articles.
  const rules = type !== null && RULES.has(type) && !(section === 'planned' && !/(?:^|\/)Điều/u.test(passage.path))
  const plans = type === null || PLANS.has(type) || RULES.has(type) || type === 'BC' && (section === 'planned' || roles.includes('proposals'))
  if (place === 'preamble' || section === 'told' || roles.includes('funding') || !(rules || plans && (place !== 'annex' || RULES.has(type ?? '') || section === 'planned'))) return []
  const forms = rules ? FORMS : roles.includes('targets') ? [...FORMS, ...LISTED, ...MEASURED] : section === 'planned' ? [...FORMS, ...MEASURED] : FORMS
  const found: Count[] = []
  for (const match of countsIn(folded, forms)) {
    const count = !rules || isBoundRule(match, folded) ? readCount(match, passage) : null
    if (count !== null && !overlaps(count, found)) found.push(count)
  }
  for (const {end} of rules ? [] : found) {
    const match = nextOf(folded, end)
    const count = match === null ? null : readCount(match, passage)
    if (count !== null && !overlaps(count, found)) found.push(count)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Rules count how often at least, and what is to be reached by some day or striven for. */
function isBoundRule({index, text, groups: {unit = '', bound}}: CountMatch, folded: string): boolean {
  if (bound !== undefined && OFTEN.test(folded.slice(index + text.lastIndexOf(unit)))) return true
  if (RULED.test(text) || bound !== undefined && !STAFF.test(unit)) return true
  return /(?<![a-z])(?:den (?:het |cuoi |truoc )?(?:quy|thang|ngay|nam) [^;.]{0,40}|(?:phan dau|van dong)[^;.]{0,60})$/u.test(folded.slice(Math.max(0, index - 70), index) + text.slice(0, text.search(/\d/u)))
}

function overlaps({start, end}: Span, found: readonly Span[]): boolean {
  return found.some((other) => other.start < end && start < other.end)
}

function readCount({index, text, groups}: CountMatch, {text: {value}, folded}: Passage): Count | null {
  const {low = '', high, of, sum, unit = sum ?? '', bound, work, each} = groups
  const start = index + text.lastIndexOf(unit)
  const first = readNumber(low) ?? numberOf(low)
  const last = high === undefined ? null : readNumber(high)
  const before = folded.slice(0, index)
  const from = folded.indexOf(low, index + Math.max(0, text.search(/\d/u) - 1))
  if (first === null || isOtherWord(value.slice(index)) || TOLD.test(before.slice(-60))) return null
  if (sum === undefined && !isGoal(unit, value.slice(start), first, bound !== undefined || of !== undefined || folded.startsWith(' tro len', start + unit.length) || REACHED.test(folded.slice(index, from)), work)) return null
  if (of !== undefined && !isShare(first, Number(of), text, before.split(/[;.]\s/u).at(-1) ?? '')) return null
  if (work !== undefined && NUMBERED.test(folded.slice(index + work.length, from))) return null
  if (unit.startsWith('thang/lan')) return {value: 1, unit: first === 1 ? 'lần/tháng' : `lần/${first} tháng`, start: from, end: start + unit.length}
  const often = each === undefined ? '' : `/${value.slice(from - each.length - 1, from - 1).toLowerCase()}`
  return {value: last !== null && first < last ? [first, last] : first, unit: `${value.slice(start, start + unit.length)}${often}`, start: from, end: start + unit.length}
}

/** A word that folds like a verb of one syllable (`lâm` like `làm`, `trong` like `trồng`); a copy without accents has none of its own. */
function isOtherWord(printed: string): boolean {
  const [phrase = '', word = ''] = /^(\p{L}+)(?:\s\p{L}+)?/u.exec(printed.toLowerCase()) ?? []
  const verbs = SHORT_VERBS[fold(word)]
  if (verbs === undefined || verbs.includes(word) || phrase === 'trong đó') return false
  return word === 'trong' || fold(word) !== word
}

/** `63/63 tỉnh`, `phấn đấu 10/15 thôn`; no `1/3 số xã`, no day of a month, no `24/24`, nor how many there are so far. */
function isShare(value: number, all: number, text: string, before: string): boolean {
  if (value === 24 || /(?<![a-z])da\s/u.test(before)) return false
  return value === all || value < all && all > 5 && /(?<![a-z])(?:phan dau|dat|co|len|them|it nhat|toi thieu|duoc)\s(?:tu\s)?\d/u.test(text)
}

/** Whether a plan may mean to reach so many of a noun. */
function isGoal(unit: string, printed: string, value: number, bound: boolean, work: string | undefined): boolean {
  if (NO_NOUN.test(printed) || NO_MEASURE.test(unit) && !(work !== undefined && BUILT.test(unit))) return false
  return bound || !NO_GOAL.test(unit) || work !== undefined && MANY.test(unit) && (value >= 10 || INSPECT.test(work))
}
