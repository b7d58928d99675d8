import {COUNT_VERBS} from '../../data/count-verbs.ts'
import {matchesOf, type Prefiltered} from '../../util/prefilter.ts'
import {NUMBER} from '../quantities/number.ts'

/** Words of a bound before a count: it is a goal wherever a plan says them. */
const BOUNDS = ['it nhat', 'toi thieu', 'khong it hon', 'khong duoi', 'khong qua', 'khong vuot qua', 'khong de qua', 'khong de xay ra qua', 'toi da']
const BOUND = `(?:${BOUNDS.join('|')})`
/** Verbs that make what is counted after them. */
const MAKE = '(?:to chuc|mo|lua chon|xay dung|hinh thanh|thanh lap|phat song|dang tai|san xuat|bien soan|cong nhan|dao tao|tap huan|ket nap|phat trien|ra mat|duy tri|nang tong so|nang (?:len|cong suat|tong)|gom|bo tri|lap dat|giai quyet|tao viec lam cho|phan dau(?: co| dat)?|trong(?: moi| rung)?|cham soc|khoanh nuoi|so hoa|xay moi|xoa|sua chua|cai tao|nang cap|phat hanh|cap phat|in an|ho tro|tang|trao|thu hut|kham (?:suc khoe|chua benh)|day nghe|dao tao nghe|boi duong|van dong|trong do co|(?<!hien )co them|co it nhat)'
const MODIFIER = '(?:\\s(?:duoc|xay dung|moi|them|len|dat|du|cho|hang nam|moi nam|moi thang|tu|bo sung|khoang|tren|them moi|mot|dinh ky|tong cong|tong so|tong cong suat [a-z ]{3,40}))*'
/** Counted nouns of more than two syllables, as far as plans count them. */
const LONG_UNITS = 'k?m[23]|diem den|cau lac bo|chi cuc thue|(?:khu|cum) cong nghiep|mo khoang san|co so(?: (?:giao duc|y te|dao tao|cai nghien|kham benh|san xuat))?|don vi hanh chinh(?: cap (?:xa|huyen|tinh))?|dia ban cap (?:xa|huyen|tinh)|luot (?:kham benh|kham chua benh|nguoi dan)|lop (?:sau )?dai hoc|cuoc doi thoai|thu tuc hanh chinh|dich vu cong(?: truc tuyen)?|hop tac xa|to hop tac|nha van hoa|trang trai chan nuoi|san pham ocop|giuong benh vien|can bo cong chuc|hoc sinh sinh vien|mo hinh (?:diem|mau)|buoi (?:tuyen truyen|tap huan|noi chuyen)|hoi nghi(?: tap huan| tuyen truyen)?|don bien phong|to dan pho|khu dan cu'
const UNIT = `(?<unit>(?:${LONG_UNITS})(?:/[a-z]+(?:/[a-z]+|(?:\\s[a-z]+){0,2}))?(?![a-z])|[a-z]+(?:\\s(?!(?:duoc|co|con|tren|tai|cho|va|cua|la|ve|de|trong|theo|gom|da|moi|o|so|do|gui|dat|voi|vao|khong|den|nham|phuc vu|thuc hien|tham gia|tap huan|boi duong|dao tao|tuyen truyen|kiem tra)(?![a-z]))[a-z]+)?(?:/(?:0?1 )?[a-z]+(?:\\s(?!tro\\s)[a-z]+){0,2})?)`
/** Between a figure and its noun; a name in quotation marks may follow (`10 "Ngôi nhà …"`), and signs of lengths need no blank. */
const GAP = '(?:\\s"?|(?=(?:k?m[23]?|ha)(?![a-z])))'
/** `63/63 tỉnh`: so many of all. */
const RANGE = `(?<low>${NUMBER})(?:(?:\\s?-\\s?|\\sden\\s)(?<high>${NUMBER})|/(?<of>\\d{1,4}))?`

/** What a counted deed is done to, between its verb and the figure; none of these words begins another part of the sentence. */
const OBJECT = '(?:\\s(?!(?:cho|tai|cua|theo|trong|den|tu|ngay|thang|nam|so|dieu|khoan|quy|lan|voi|ve|la|va|hoac|nhu|giai|muc|gom|phien|khoi|cap|to|cum|khu|thon|duong|lo|khoa|ky|tuoi|doi|bang|moi|o|truoc|sau|thi|xep|loai|tren|toi(?! thieu| da)|giua|thuoc)\\s)[a-z]+){0,4}'
/** What is counted wherever it is done. */
const DEEDS = 'cuoc(?: (?:thanh tra|kiem tra|giam sat|van dong))?|lop(?: tap huan)?|buoi|hoi nghi|hoi thao|mo hinh|dot|de tai|phong su|chuyen de|chuyen muc|tin,? bai|cong trinh|ca|mau|san pham'
/** What is done for so many. */
const SERVE = '(?<work>cap|phat|kham|tap huan|dao tao|boi duong|giai quyet|tao|ho tro|tang|trao|tu van|day|mo|xay dung|xay|sua chua|cho vay|tiem|cung cap|huong dan|giao|bo tri|phuc hoi|tro giup|truyen thong|chuyen giao|ky cam ket|ky ket|phun|tiem phong|xet nghiem|cap nuoc|cap dien|tuyen truyen|chi tra|lap ho so|dinh canh dinh cu|dinh cu|san xuat|bo tri cho o)'
const WORK = `(?<work>${COUNT_VERBS.join('|')})`

/** A figure with what it counts, wherever one stands. */
const COUNTED = new RegExp(`(?<![a-z\\d.,/])${RANGE}${GAP}${UNIT}`, 'gu')

/** What is read of a count, and of the words that make it a goal. */
export interface CountMatch {
  /** Where those words begin. */
  readonly index: number
  /** From there to the end of what is counted. */
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** How a count is told: by a pattern of the whole, or by what stands before a figure, and what behind it. */
type Form = Prefiltered | {readonly head: RegExp; readonly behind?: string}

/** Looked for from the figure backwards. */
const before = (words: string): {head: RegExp} => ({head: new RegExp(`(?<=(?<head>${words}))`, 'uy')})

/** Wherever a plan tells a count as a goal. */
export const FORMS: readonly Form[] = [
  before(`(?<![a-z])(?<bound>${BOUND})(?:\\s(?:la|dat|moi|co|cua|tu|duoc))*\\s`),
  {pattern: new RegExp(`(?<![a-z])(?<bound>${BOUND})(?:\\s(?:la|dat|moi|co|tu|duoc))*\\s(?<low>mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\\s(?!(?:so|phan|nua|trong|lan nua)(?![a-z]))${UNIT}`, 'gu'), words: BOUNDS},
  {pattern: new RegExp(`(?<![a-z])(?<bound>${BOUND})(?:\\s(?:la|dat|duoc))*\\s${RANGE}\\s(?<sum>(?:(?:nghin |trieu |ty )?(?:trieu|ty|nghin) )?dong/[a-z]+(?:/[a-z]+)?)`, 'gu'), words: ['dong/']},
  before(`(?<![a-z(])${MAKE}${MODIFIER}\\s`),
  {pattern: new RegExp(`(?<![a-z])tu ${NUMBER}\\s?[a-z]{1,8} len(?: thanh| den| tren| khoang)*\\s${RANGE}(?:${GAP})?${UNIT}`, 'gu'), words: [' len']},
  {pattern: new RegExp(`(?<![\\d.,])${RANGE}\\s?(?<unit>‰)`, 'gu'), words: ['‰']},
  before('(?:^\\W*|[;:.]\\s|(?<![a-z])(?:phan dau|de|nam \\d{4}|quy [iv]+|thang \\d+),?\\s)co(?:\\s(?:khoang|tren|them|tu))*\\s'),
  {...before('(?<![a-z])(?:dat|giu|duy tri) (?<bound>tu)\\s'), behind: ' tro len'},
  {pattern: new RegExp(`(?:^\\W*|:\\s)${RANGE}\\s(?<unit>${DEEDS})(?![a-z])`, 'gu'), words: ['cuoc', 'lop', 'buoi', 'hoi ', 'mo hinh', 'dot', 'phong su', 'chuyen ', 'tin', 'cong trinh', 'de tai', 'ca', 'mau', 'san pham']},
  before('(?<![a-z])(?:dat|co|tang|cong nhan) them(?:\\s(?:khoang|tren|it nhat))?\\s'),
  before('(?<![a-z])(?:kiem tra|giam sat|thanh tra|khao sat)(?:\\s[a-z]+){0,6}\\stai(?:\\s(?:it nhat|toi thieu|khoang))?\\s'),
  before('(?<![a-z])(?:dua|nang)\\s(?:[a-z]+\\s){1,6}len(?:\\s(?:tren|khoang|it nhat|thanh|den))?\\s'),
  before('(?<![a-z])(?:hoan thanh|giai quyet|xac nhan|tham dinh|phe duyet|tiep nhan|ra soat)(?:\\s[a-z]+){1,7}\\scua\\s'),
  before('\\d [a-z]{1,9}(?: [a-z]{1,9}){0,3},?\\s(?:va|cho|voi)\\s'),
  before(`(?<![a-z(])${WORK}${OBJECT}(?:\\s(?:tren|tu|khoang|hon))?\\s`),
  before('(?<![a-z])moi\\s(?:[a-z]+,?\\s){1,4}(?:co|con|lap|chon|thanh lap|xay dung|trong|ra mat|nhan)(?:\\s(?:tu|it nhat|toi thieu|khong qua|khoang|tren|du|duoc))*\\s'),
  {pattern: new RegExp(`(?<![a-z])(?:thuc hien|tham gia|tien hanh)(?:\\s(?:khoang|tren|them|moi))?\\s${RANGE}\\s(?<unit>${DEEDS})(?![a-z])`, 'gu'), words: ['thuc hien', 'tham gia', 'tien hanh']},
  {pattern: new RegExp(`(?<![a-z])(?<bound>${BOUND}) moi (?<each>thang|quy|nam|tuan|ngay) (?<low>\\d{1,2}|mot|hai|ba) (?<unit>lan|buoi|dot|cuoc)(?![a-z])`, 'gu'), words: BOUNDS},
  {...before('(?<![a-z])moi\\s(?:[a-z]+,?\\s){1,4}(?<bound>tu)\\s'), behind: ' tro len'},
  before(`(?<![a-z(])${SERVE}(?:\\s(?!cho\\s)[a-z]+){0,5}\\scho(?:\\s(?:khoang|tren|hon|them|duoc))?\\s`),
  before('(?<![a-z])moi (?:thang|quy|nam|tuan|ngay|xa|truong|don vi|hoc ky|chi doan|chi bo|chi hoi|phuong|thon|co so|huyen|lop)[^;.]{0,24}?\\s'),
  {pattern: new RegExp(`(?<![a-z\\d])${RANGE}\\s(?<unit>(?:lan|thang|buoi|dot|tiet|bai|ky|cuoc|ca|tin|chuyen)/(?:0?1 |mot )?(?:lan|thang|quy|nam|tuan|ngay|xa|truong|don vi|nguoi|hoc ky|vu|lop|thon|khoa|chi doan|chi hoi|chi bo))`, 'gu'), words: ['lan/', 'thang/', 'buoi/', 'dot/', 'tiet/', 'bai/', 'ky/', 'cuoc/', 'ca/', 'tin/', 'chuyen/']},
  {pattern: new RegExp(`(?<![a-z\\d])${RANGE}\\s(?<unit>(?:lan|buoi|dot|cuoc) trong (?:0?1 |mot |moi )?(?:tuan|thang|quy|nam|ngay))(?![a-z]|\\s\\d{4})`, 'gu'), words: ['lan trong', 'buoi trong', 'dot trong', 'cuoc trong']},
  {pattern: /(?<![a-z\d.,/])(?<low>\d{1,4})\/(?<of>\k<low>)\s(?<unit>[a-z]+(?:,\s[a-z]+){0,3}(?:\s(?!(?:duoc|co|tren|ban|da|dat|trong|phai|hoan|xay|to)(?![a-z]))[a-z]+)?)/gu, words: ['/']},
  {pattern: new RegExp(`(?<![a-z])(?:to chuc|mo|thuc hien|tien hanh|xay dung) (?<low>hai|ba|bon|sau|bay|tam|chin|muoi) (?<unit>${DEEDS})(?![a-z])`, 'gu'), words: [' hai ', ' ba ', ' bon ', ' sau ', ' bay ', ' tam ', ' chin ', ' muoi ']},
]

/** Sums that a plan sets as its goals. */
const MONEY = '(?<sum>(?:nghin |trieu |ty )?(?:trieu|ty|nghin) (?:dong|usd)(?:/[a-z]+(?:/[a-z]+)?)?|dong/[a-z]+(?:/[a-z]+)?)'
/** What is measured, and not done. */
const MEASURES = ['dien tich', 'san luong', 'nang suat', 'tong so', 'tong dan', 'so luong', 'cong suat', 'chieu dai', 'mat do', 'luong khach', 'kim ngach', 'thu nhap', 'gia tri san xuat', 'tong dien', 'doanh thu', 'thu ngan sach']
const UP_TO = ['khoang', 'tren', 'duoi', 'len', 'dat', 'them', 'binh quan', 'co']

/** How much of a measure is to be reached: `năng suất đạt 55 tạ/ha`. */
export const MEASURED: readonly Form[] = [
  {pattern: new RegExp(`(?<![a-z])(?<bound>${BOUND})(?:\\s(?:la|dat|duoc|tu))*\\s${RANGE}\\s(?<sum>(?:nghin |trieu |ty )?(?:trieu|ty) dong(?:/[a-z]+)?)`, 'gu'), words: BOUNDS},
  {pattern: new RegExp(`(?<![a-z])(?:tong )?(?:${MEASURES.join('|')})(?:\\s(?!(?:nam|thang|ngay|so|quy|hien|da|tu(?!\\s\\d)|la)\\s)[a-z]+){0,8}:?\\s${RANGE}\\s(?:${MONEY}|${UNIT})`, 'gu'), words: MEASURES},
]

/** Under a heading of targets an item may begin with its figure, or end with it behind a colon. */
export const LISTED: readonly Form[] = [
  before('^\\W*(?:tren |khoang |it nhat )?'),
  {pattern: new RegExp(`(?<![a-z])(?:khoang|tren|duoi|len|len thanh|dat|them|binh quan|(?<!(?:hien|da|dang) )co)\\s${RANGE}\\s(?:${MONEY}|${UNIT})`, 'gu'), words: UP_TO},
  before(':\\s(?:tren |khoang |it nhat |dat )?'),
]

/** What a list goes on with: `thành lập 05 tổ hợp tác, 02 hợp tác xã`. */
const NEXT = new RegExp(`^(?:\\s[a-z]+){0,8},\\s${RANGE}${GAP}${UNIT}`, 'u')

/**
 * Finds counts in the order of the forms.
 *
 * @param folded - the text
 * @param forms - those that may be goals in it
 */
export function countsIn(folded: string, forms: readonly Form[]): CountMatch[] {
  const figures = [...folded.matchAll(COUNTED)]
  return forms.flatMap((form) => {
    if ('pattern' in form) return Array.from(matchesOf(folded, form), asMatch)
    return figures.flatMap((figure) => headed(form.head, form.behind ?? '', figure))
  })
}

/** What a list goes on with behind a count. */
export function nextOf(folded: string, end: number): CountMatch | null {
  const match = NEXT.exec(folded.slice(end, end + 120))
  return match === null ? null : {...asMatch(match), index: match.index + end}
}

function headed(head: RegExp, behind: string, figure: RegExpExecArray): CountMatch[] {
  const {index, input, groups} = figure
  const end = index + figure[0].length
  head.lastIndex = index
  const words = input.startsWith(behind, end) ? head.exec(input)?.groups : undefined
  if (words === undefined) return []
  const from = index - (words['head'] ?? '').length
  return [{index: from, text: input.slice(from, end), groups: {...groups, ...words}}]
}

function asMatch({index, 0: text, groups = {}}: RegExpExecArray): CountMatch {
  return {index, text, groups}
}
