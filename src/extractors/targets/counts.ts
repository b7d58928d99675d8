import type {Context} from '../extractor.ts'
import type {Passage} from '../passage.ts'
import type {Span} from '../../model/mapped-text.ts'
import {COUNT_VERBS, SHORT_VERBS} from '../../data/count-verbs.ts'
import {fold} from '../../util/fold.ts'
import {sectionOf} from './section.ts'
import {numberOf} from '../time/calendar.ts'
import {NUMBER, readNumber} from '../quantities/number.ts'

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

/** Words of a bound before a count: it is a goal wherever a plan says them. */
const BOUND = '(?:it nhat|toi thieu|khong it hon|khong duoi|khong qua|toi da)'
/** Verbs that make what is counted after them. */
const MAKE = '(?:to chuc|mo|lua chon|xay dung|hinh thanh|thanh lap|phat song|dang tai|san xuat|bien soan|cong nhan|dao tao|tap huan|ket nap|phat trien|ra mat|duy tri|nang tong so|nang (?:len|cong suat|tong)|gom|bo tri|lap dat|giai quyet|tao viec lam cho|phan dau(?: co| dat)?|trong(?: moi| rung)?|cham soc|khoanh nuoi|so hoa|xay moi|xoa|sua chua|cai tao|nang cap|phat hanh|cap phat|in an|ho tro|tang|trao|thu hut|kham (?:suc khoe|chua benh)|day nghe|dao tao nghe|boi duong|van dong|trong do co|(?<!hien )co them|co it nhat)'
const MODIFIER = '(?:\\s(?:duoc|xay dung|moi|them|len|dat|du|cho|hang nam|moi nam|moi thang|tu|bo sung|khoang|tren|them moi|mot|dinh ky|tong cong|tong so|tong cong suat [a-z ]{3,40}))*'
/** Counted nouns of more than two syllables, as far as plans count them. */
const LONG_UNITS = 'k?m[23]|diem den|cau lac bo|chi cuc thue|(?:khu|cum) cong nghiep|mo khoang san|co so (?:giao duc|y te|dao tao|cai nghien|kham benh|san xuat)|don vi hanh chinh(?: cap (?:xa|huyen|tinh))?|dia ban cap (?:xa|huyen|tinh)|luot (?:kham benh|kham chua benh|nguoi dan)|lop (?:sau )?dai hoc|cuoc doi thoai|thu tuc hanh chinh|dich vu cong(?: truc tuyen)?|hop tac xa|to hop tac|nha van hoa|trang trai chan nuoi|san pham ocop|giuong benh vien|can bo cong chuc|hoc sinh sinh vien|mo hinh (?:diem|mau)|buoi (?:tuyen truyen|tap huan|noi chuyen)|hoi nghi(?: tap huan| tuyen truyen)?|don bien phong|to dan pho|khu dan cu'
const UNIT = `(?<unit>(?:${LONG_UNITS})(?:/[a-z]+(?:/[a-z]+|(?:\\s[a-z]+){0,2}))?(?![a-z])|[a-z]+(?:\\s(?!(?:duoc|co|tren|tai|cho|va|cua|la|ve|de|trong|theo|gom|da|moi|o|so|do|gui|dat|voi|vao|khong|den|nham|phuc vu|thuc hien|tham gia|tap huan|boi duong|dao tao|tuyen truyen|kiem tra)(?![a-z]))[a-z]+)?(?:/[a-z]+(?:\\s[a-z]+){0,2})?)`
/** Between a figure and its noun; a name in quotation marks may follow (`10 "Ngôi nhà …"`), and signs of lengths need no blank. */
const GAP = '(?:\\s"?|(?=(?:k?m[23]?|ha)(?![a-z])))'
const RANGE = `(?<low>${NUMBER})(?:(?:\\s?-\\s?|\\sden\\s)(?<high>${NUMBER}))?`

/** What a counted deed is done to, between its verb and the figure; none of these words begins another part of the sentence. */
const OBJECT = '(?:\\s(?!(?:cho|tai|cua|theo|trong|den|tu|ngay|thang|nam|so|dieu|khoan|quy|lan|voi|ve|la|va|hoac|nhu|giai|muc|gom|phien|khoi|cap|to|cum|khu|thon|duong|lo|khoa|ky|tuoi|doi|bang|moi|o|truoc|sau|thi|xep|loai|tren|toi(?! thieu| da)|giua|thuoc)\\s)[a-z]+){0,4}'
/** What is counted wherever it is done. */
const DEEDS = 'cuoc(?: (?:thanh tra|kiem tra|giam sat|van dong))?|lop(?: tap huan)?|buoi|hoi nghi|hoi thao|mo hinh|dot|phong su|chuyen de|chuyen muc|tin,? bai|cong trinh|ca|mau|san pham'
/** What is done for so many. */
const SERVE = '(?<work>cap|phat|kham|tap huan|dao tao|boi duong|giai quyet|tao|ho tro|tang|trao|tu van|day|mo|xay dung|xay|sua chua|cho vay|tiem|cung cap|huong dan|giao|bo tri|phuc hoi|tro giup|truyen thong|chuyen giao|lap ho so|dinh canh dinh cu|dinh cu|san xuat|bo tri cho o)'
const WORK = `(?<work>${COUNT_VERBS.join('|')})`

const FORMS: readonly RegExp[] = [
  new RegExp(`(?<![a-z])(?<bound>${BOUND})(?:\\s(?:la|dat|moi|co|tu|duoc))*\\s${RANGE}${GAP}${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z])(?<bound>${BOUND})(?:\\s(?:la|dat|moi|co|tu|duoc))*\\s(?<low>mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\\s(?!(?:so|phan|nua|trong|lan nua)(?![a-z]))${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z(])${MAKE}${MODIFIER}\\s${RANGE}${GAP}${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z])tu ${NUMBER}\\s?[a-z]{1,8} len(?: thanh| den| tren| khoang)*\\s${RANGE}(?:${GAP})?${UNIT}`, 'gu'),
  new RegExp(`(?<![\\d.,])${RANGE}\\s?(?<unit>‰)`, 'gu'),
  new RegExp(`(?<=\\d [a-z]{1,9}(?: [a-z]{1,9}){0,3},?\\s(?:va|cho|voi)\\s)${RANGE}${GAP}${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z(])${WORK}${OBJECT}(?:\\stren)?\\s${RANGE}${GAP}${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z])moi\\s(?:[a-z]+,?\\s){1,4}(?:co|con|lap|chon|thanh lap|xay dung|trong|ra mat|nhan)(?:\\s(?:tu|it nhat|toi thieu|khong qua|khoang|tren|du|duoc))*\\s${RANGE}${GAP}${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z])(?:thuc hien|tham gia|tien hanh)(?:\\s(?:khoang|tren|them|moi))?\\s${RANGE}\\s(?<unit>${DEEDS})(?![a-z])`, 'gu'),
  new RegExp(`(?<![a-z])(?<bound>${BOUND}) moi (?<each>thang|quy|nam|tuan|ngay) (?<low>\\d{1,2}|mot|hai|ba) (?<unit>lan|buoi|dot|cuoc)(?![a-z])`, 'gu'),
  new RegExp(`(?<![a-z])moi\\s(?:[a-z]+,?\\s){1,4}(?<bound>tu)\\s${RANGE}${GAP}${UNIT}\\stro len`, 'gu'),
  new RegExp(`(?<![a-z(])${SERVE}(?:\\s(?!cho\\s)[a-z]+){0,5}\\scho(?:\\s(?:khoang|tren|hon|them|duoc))?\\s${RANGE}${GAP}${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z])moi (?:thang|quy|nam|tuan|xa|truong|don vi|hoc ky|chi doan|chi bo|chi hoi|phuong|thon|co so|huyen|lop)[^;.]{0,24}?\\s${RANGE}${GAP}${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z\\d])${RANGE}\\s(?<unit>(?:lan|thang|buoi|dot|tiet|bai|ky)/(?:0?1 )?(?:lan|thang|quy|nam|tuan|xa|truong|don vi|nguoi))`, 'gu'),
]
/** What a list goes on with: `thành lập 05 tổ hợp tác, 02 hợp tác xã`. */
const NEXT = new RegExp(`^(?:\\s[a-z]+){0,5},\\s${RANGE}${GAP}${UNIT}`, 'u')
/** How often, at least: all that rules count. */
const RULED: readonly RegExp[] = [new RegExp(`(?<![a-z])(?<bound>${BOUND})\\s${RANGE}\\s(?<unit>(?:lan|buoi|dot)/(?:0?1 )?(?:tuan|thang|quy|nam))`, 'gu')]
/** Sums that a plan sets as its goals. */
const MONEY = '(?<sum>(?:nghin |trieu |ty )?(?:trieu|ty|nghin) (?:dong|usd)(?:/[a-z]+(?:/[a-z]+)?)?)'
/** Under a heading of targets an item may begin with its figure, or end with it behind a colon. */
const LISTED: readonly RegExp[] = [
  new RegExp(`(?<![a-z])(?:dien tich|san luong|nang suat|tong so|tong dien tich|tong san luong|tong dan|so luong|cong suat|chieu dai|mat do|luong khach|kim ngach)(?:\\s(?!(?:nam|thang|ngay|so|quy|hien|da|tu|la)\\s)[a-z]+){0,8}\\s${RANGE}\\s(?:${MONEY}|${UNIT})`, 'gu'),
  new RegExp(`^\\W*(?:tren |khoang |it nhat )?${RANGE}${GAP}${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z])(?:khoang|tren|len|len thanh|dat|them|(?<!(?:hien|da|dang) )co)\\s${RANGE}\\s(?:${MONEY}|${UNIT})`, 'gu'),
  new RegExp(`:\\s(?:tren |khoang |it nhat |dat )?${RANGE}${GAP}${UNIT}`, 'gu'),
]
/** Nouns that count nothing to be reached: time, money, sizes, parts of texts. */
const NO_MEASURE = /^(?:nam|thang|ngay|gio|phut|tuan|quy(?! trinh| hoach)|dong|(?:trieu|nghin|ngan)(?! (?:cay|luot|con|ban|khach|thue bao|san pham|tan|nguoi|hoc sinh))|ty|usd|khoan|dieu|diem(?! truong| sang| den| mau| du lich| giao dich| tu van| tuyen truyen| nong)|muc(?! tieu)|chuong(?! trinh)|phan(?! mem| xuong)|trang(?! trai| bi)|tuoi|tang|k?m[23]?|cm|mm|kg|mb|gb)(?![a-z\d/])/u
/** ... but lengths and areas that are built, dug or cleared. */
const BUILT = /^(?:km|k?m[23])(?![a-z\d/])/u
/** Nouns of which so many are a goal, few only those who do it: `thanh tra 25 đơn vị`, `phân công 02 đơn vị`. */
const MANY = /^(?:nguoi|don vi|co quan|so)(?![a-z/])/u
/** Words that no counted noun begins with, and names before a figure that only numbers them: `Đề án 2 phải …`. */
const NO_NOUN = /^(?:phải|cần|sẽ|đã|được|bị|cho|và|là|theo|tại|trong|trên|dưới|đến|từ|về|với|của|hoặc|nhằm|để|thì|khi|nếu|vào|đạt|này|do|như|gồm|trước|sau)(?![\p{L}/])/iu
const NUMBERED = /(?<![a-z])(?:de an|du an|ke hoach|chuong trinh|giai doan|giai phap|nhiem vu|phu luc|bieu mau|mau|khu vuc|vung|cap do|muc do|quoc lo|tinh lo|hang|dot|lop|mui|lieu|bac|cap|loai|nhom|vong|tuyen|khoi|buoc|tap|quy|thu|so|muc|to|cum|khu|thon|ap|khom|doi)\s$/u
/** A deed that is only the time or the condition of another: `sau khi sáp nhập 04 phường`. */
const TOLD = /(?<![a-z])(?:da\s[^,;.]{0,30}|(?:sau khi|tu khi|khi|neu|viec)\s)$/u
/** Nouns of which a plan has so many without meaning to reach them, unless a bound is told. */
const NO_GOAL = /^(?:ban|bo phan|nhom|noi dung|nhiem vu|giai phap|van ban|quyet dinh|de an|tieu|luat|nghi|thong tu|chi thi|ke hoach|tieu chi|nguyen tac|loai(?= hinh)|cap|buoc|giai doan|dong chi|nguoi|thanh vien|lan|so|co quan|don vi|can cu|linh vuc|chi tieu|khau|cay so)(?![a-z/])/u

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
  if (place === 'preamble' || section === 'told' || roles.includes('funding') || !(rules || plans && (place !== 'annex' || RULES.has(type ?? '')))) return []
  const forms = rules ? RULED : roles.includes('targets') ? [...FORMS, ...LISTED] : FORMS
  const found: Count[] = []
  for (const form of forms) {
    for (const match of folded.matchAll(form)) {
      const count = readCount(match, passage)
      if (count !== null && !overlaps(count, found)) found.push(count)
    }
  }
  for (const {end} of found) {
    const match = NEXT.exec(folded.slice(end, end + 120))
    const count = match === null ? null : readCount(Object.assign(match, {index: match.index + end}), passage)
    if (count !== null && !overlaps(count, found)) found.push(count)
  }
  return found.sort((a, b) => a.start - b.start)
}

function overlaps({start, end}: Span, found: readonly Span[]): boolean {
  return found.some((other) => other.start < end && start < other.end)
}

function readCount(match: RegExpExecArray, {text: {value}, folded}: Passage): Count | null {
  const {low = '', high, sum, unit = sum ?? '', bound, work, each} = match.groups ?? {}
  const start = match.index + match[0].lastIndexOf(unit)
  const first = readNumber(low) ?? numberOf(low)
  const last = high === undefined ? null : readNumber(high)
  const before = folded.slice(0, match.index)
  if (first === null || isOtherWord(value.slice(match.index)) || TOLD.test(before.slice(-60))) return null
  if (sum === undefined && !isGoal(unit, value.slice(start), first, bound !== undefined || folded.startsWith(' tro len', start + unit.length), work !== undefined)) return null
  const from = folded.indexOf(low, match.index + Math.max(0, match[0].search(/\d/u) - 1))
  if (work !== undefined && NUMBERED.test(folded.slice(match.index, from))) return null
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

/** Whether a plan may mean to reach so many of a noun. */
function isGoal(unit: string, printed: string, value: number, bound: boolean, work: boolean): boolean {
  if (NO_NOUN.test(printed) || NO_MEASURE.test(unit) && !(work && BUILT.test(unit))) return false
  return bound || !NO_GOAL.test(unit) || work && MANY.test(unit) && value >= 10
}
