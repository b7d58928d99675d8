import type {Context} from '../extractor.ts'
import type {Passage} from '../passage.ts'
import type {Span} from '../../model/mapped-text.ts'
import {sectionOf} from './section.ts'
import {NUMBER, readNumber} from '../quantities/number.ts'

/** A counted goal as printed. */
export interface Count extends Span {
  readonly value: number | readonly [number, number]
  /** The counted noun as printed, `lần/tháng` for a frequency. */
  readonly unit: string
}

/** Types in which a count is something to be reached. */
const PLANS: ReadonlySet<string> = new Set(['KH', 'CTr', 'ĐA', 'PA', 'DA', 'CT', 'CV', 'NQ', 'TB', 'HD'])

/** Types whose articles set how often something is to be done at least. */
const RULES: ReadonlySet<string> = new Set(['QĐ', 'QC', 'QyĐ'])

/** Words of a bound before a count: it is a goal wherever a plan says them. */
const BOUND = '(?:it nhat|toi thieu|khong it hon|khong duoi|khong qua|toi da)'
/** Verbs that make what is counted after them. */
const MAKE = '(?:to chuc|mo|lua chon|xay dung|hinh thanh|thanh lap|phat song|dang tai|san xuat|bien soan|cong nhan|dao tao|tap huan|ket nap|phat trien|ra mat|duy tri|nang tong so|nang (?:len|cong suat|tong)|gom|bo tri|lap dat|giai quyet|tao viec lam cho|phan dau(?: co| dat)?|trong(?: moi| rung)?|cham soc|khoanh nuoi|so hoa|xay moi|xoa|sua chua|cai tao|nang cap|phat hanh|cap phat|in an|ho tro|tang|trao|thu hut|kham (?:suc khoe|chua benh)|day nghe|dao tao nghe|boi duong|van dong|trong do co|(?<!hien )co them|co it nhat)'
const MODIFIER = '(?:\\s(?:duoc|xay dung|moi|them|len|dat|du|cho|hang nam|moi nam|moi thang|tu|bo sung|khoang|tren|them moi|mot|dinh ky|tong cong|tong so|tong cong suat [a-z ]{3,40}))*'
/** Counted nouns of more than two syllables, as far as plans count them. */
const LONG_UNITS = '(?:khu|cum) cong nghiep|mo khoang san|co so (?:giao duc|y te|dao tao|cai nghien|kham benh|san xuat)|don vi hanh chinh(?: cap (?:xa|huyen|tinh))?|dia ban cap (?:xa|huyen|tinh)|luot (?:kham benh|kham chua benh|nguoi dan)|lop (?:sau )?dai hoc|cuoc doi thoai|thu tuc hanh chinh|dich vu cong(?: truc tuyen)?|hop tac xa|to hop tac|nha van hoa|trang trai chan nuoi|san pham ocop|giuong benh vien|can bo cong chuc|hoc sinh sinh vien|mo hinh (?:diem|mau)|buoi (?:tuyen truyen|tap huan|noi chuyen)|hoi nghi(?: tap huan| tuyen truyen)?|don bien phong|to dan pho|khu dan cu'
const UNIT = `(?<unit>(?:${LONG_UNITS})(?:/[a-z]+(?:\\s[a-z]+){0,2})?(?![a-z])|[a-z]+(?:\\s(?!(?:duoc|co|tren|tai|cho|va|cua|la|ve|de|trong|theo|gom|da|moi|o|so|do|gui|dat|voi|vao|khong|den|nham|phuc vu|thuc hien|tham gia|tap huan|boi duong|dao tao|tuyen truyen|kiem tra)(?![a-z]))[a-z]+)?(?:/[a-z]+(?:\\s[a-z]+){0,2})?)`
const RANGE = `(?<low>${NUMBER})(?:(?:\\s?-\\s?|\\sden\\s)(?<high>${NUMBER}))?`

const FORMS: readonly RegExp[] = [
  new RegExp(`(?<![a-z])(?<bound>${BOUND})(?:\\s(?:la|dat|moi|co|tu|duoc))*\\s${RANGE}\\s${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z(])${MAKE}${MODIFIER}\\s${RANGE}\\s${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z])tu ${NUMBER}\\s?[a-z]{1,8} len(?: thanh| den| tren| khoang)*\\s${RANGE}\\s?${UNIT}`, 'gu'),
  new RegExp(`(?<![\\d.,])${RANGE}\\s?(?<unit>‰)`, 'gu'),
  new RegExp(`(?<=\\d [a-z]{1,9}(?: [a-z]{1,9}){0,3},?\\s(?:va|cho|voi)\\s)${RANGE}\\s${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z])moi (?:thang|quy|nam|tuan|xa|truong|don vi|hoc ky|chi doan|chi bo|chi hoi|phuong|thon|co so|huyen|lop)[^,;.]{0,24}?\\s${RANGE}\\s${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z\\d])${RANGE}\\s(?<unit>(?:lan|thang|buoi|dot)/(?:0?1 )?(?:lan|thang|quy|nam|tuan|xa|truong|don vi|nguoi))`, 'gu'),
]
/** How often, at least: all that rules count. */
const RULED: readonly RegExp[] = [new RegExp(`(?<![a-z])(?<bound>${BOUND})\\s${RANGE}\\s(?<unit>(?:lan|buoi|dot)/(?:0?1 )?(?:tuan|thang|quy|nam))`, 'gu')]
/** Sums that a plan sets as its goals. */
const MONEY = '(?<sum>(?:nghin |trieu |ty )?(?:trieu|ty|nghin) (?:dong|usd)(?:/[a-z]+(?:/[a-z]+)?)?)'
/** Under a heading of targets an item may begin with its figure, or end with it behind a colon. */
const LISTED: readonly RegExp[] = [
  new RegExp(`^\\W*(?:tren |khoang |it nhat )?${RANGE}\\s${UNIT}`, 'gu'),
  new RegExp(`(?<![a-z])(?:khoang|tren|len|len thanh|dat|them|(?<!(?:hien|da|dang) )co)\\s${RANGE}\\s(?:${MONEY}|${UNIT})`, 'gu'),
  new RegExp(`:\\s(?:tren |khoang |it nhat |dat )?${RANGE}\\s${UNIT}`, 'gu'),
]
/** Nouns that count nothing to be reached: time, money, sizes, parts of texts. */
const NO_MEASURE = /^(?:nam|thang|ngay|gio|phut|tuan|quy|dong|trieu|ty|nghin|ngan|usd|khoan|dieu|diem|muc|chuong|phan|trang|tuoi|m|km|cm|mm|kg|mb|gb)(?![a-z/])/u
/** Nouns of which a plan has so many without meaning to reach them, unless a bound is told. */
const NO_GOAL = /^(?:ban|bo phan|nhom|noi dung|nhiem vu|giai phap|van ban|quyet dinh|de an|tieu|luat|nghi|thong tu|chi thi|ke hoach|tieu chi|nguyen tac|loai|cap|buoc|giai doan|dong chi|nguoi|thanh vien|so|co quan|don vi|can cu|linh vuc|chi tieu|khau|cay so)(?![a-z/])/u

/**
 * Finds counts to be reached (GOLD, targets: non-percent goals only where they are goals of the plan; what exists
 * already is none).
 */
export function findCounts(passage: Passage, {type}: Context): Count[] {
  const {folded, roles, place} = passage
  const section = sectionOf(passage, type)
  const rules = type !== null && RULES.has(type)
  const plans = type === null || PLANS.has(type) || type === 'BC' && (section === 'planned' || roles.includes('proposals'))
  if (place === 'preamble' || section === 'told' || roles.includes('funding') || !(rules || plans && place !== 'annex')) return []
  const forms = rules ? RULED : roles.includes('targets') ? [...FORMS, ...LISTED] : FORMS
  const found: Count[] = []
  for (const form of forms) {
    for (const match of folded.matchAll(form)) {
      const count = readCount(match, passage)
      if (count !== null && !found.some(({start, end}) => start < count.end && count.start < end)) found.push(count)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function readCount(match: RegExpExecArray, {text: {value}, folded}: Passage): Count | null {
  const {low = '', high, sum, unit = sum ?? ''} = match.groups ?? {}
  const start = match.index + match[0].lastIndexOf(unit)
  const first = readNumber(low)
  const last = high === undefined ? null : readNumber(high)
  // `trong` is folded of `trồng` and of `trong`.
  if (match[0].startsWith('trong ') && !/^trồng|^trong đó/iu.test(value.slice(match.index))) return null
  if (first === null || sum === undefined && NO_MEASURE.test(unit) || match.groups?.['bound'] === undefined && NO_GOAL.test(unit) || /(?<![a-z])da\s[^,;.]{0,30}$/u.test(folded.slice(0, match.index))) return null
  const from = folded.indexOf(low, match.index + Math.max(0, match[0].search(/\d/u) - 1))
  if (unit.startsWith('thang/lan')) return {value: 1, unit: first === 1 ? 'lần/tháng' : `lần/${first} tháng`, start: from, end: start + unit.length}
  return {value: last !== null && first < last ? [first, last] : first, unit: value.slice(start, start + unit.length), start: from, end: start + unit.length}
}
