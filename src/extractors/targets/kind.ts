import type {Context} from '../extractor.ts'
import type {Passage} from '../passage.ts'
import {sectionOf} from './section.ts'
import type {Comparator, TargetKind} from './target.ts'

/** Types whose articles set rules rather than goals. */
const RULING: ReadonlySet<string> = new Set(['NĐ', 'TT', 'TTLT', 'L', 'PL', 'QC', 'QyĐ', 'QĐ', 'ĐL'])

/** A rate, a share or a rule: fixed by law, not reached (DOMAIN reference §6.4). */
const RATE = /(?<![a-z])(?:thue suat|lai suat|mien thue|so thue|thue (?:gtgt|gia tri gia tang|tndn|thu nhap)|muc (?:dong|phat|thu|chi|hoc bong|huong|trich|luong|ho tro|phu cap|khoan)|phu cap|quy (?:tien )?luong|tien phat|phat tien|trich (?:lai|nop)|ty le giu lai|de qua dem|trich (?:[a-z]+ ){0,3}\d|ho tro (?:[a-z]+ ){0,4}\d[\d.,]*\s?% (?:kinh phi|chi phi|hoc phi|tong|muc|don gia|gia|lai|von|phi|so tien|tien)|(?:kinh phi|chi phi)[^,;.]{0,60}(?:moi ben|doi ung|dong gop)|dong gop (?:[a-z]+ ){0,3}\d|chiet khau|phi bao lanh|thuong tat|ton thuong co the|khuyet tat tu|ty gia|von dieu le|co phan|co dong|nam giu|gia khoi diem|so phieu|phieu bau|bieu quyet|nong do|do am|do doc|ham luong|(?:dung dich|cloramin|clo)(?: [a-z]+){0,3} \d|% (?:clo|dung dich)|(?:tong )?gia tri (?:mo|hop dong|goi thau|cong trinh)|trong so|he so)/u
const CONDITION = /(?:(?:^|[,;:]\s?)truong hop|(?<![a-z])(?:neu|khi dat|ke ca khi)|(?<![a-z])doi voi (?:don vi|nguoi|truong hop)[^,;]{0,40}(?:duoi|tren|tu))(?![a-z])|\d\s?% [^,;]{0,40}\sthi (?:khong (?:duoc|xet)|bi|phai chiu)(?![a-z])/u
/** A class of those to be dealt with, told by its figure: `điều chuyển vốn từ các dự án có tỷ lệ giải ngân dưới 30%`. */
const CLASS = /(?<![a-z])(?:cac|nhung|doi voi|tu|cho|cua|voi)\s(?:[a-z]+\s){1,6}co (?:ty le|so|dien tich|muc|gia tri|diem|khoi luong|ket qua|do)\s(?:[a-z]+\s){0,6}(?:duoi|tren|tu|hon|thap hon|cao hon|lon hon|vuot|dat|khong dat|chua dat)\s(?:muc\s)?$/u
/** What was reached rather than is to be. */
const PAST = /(?<![a-z])(?:hien (?:(?:toan|ca) )?(?:tinh|huyen|xa|nuoc|thanh pho|nganh|dia ban)[a-z ]{0,30} (?:co|con|dat|la|chi|moi)|hien (?:van |dang |moi |chi |da )?(?:co|con|dat|la)|hien nay|hien tai|van con|moi (?:chi )?dat|chi (?:moi )?dat|(?:qua|sau) \d+ (?:thang|nam|quy)|uoc dat|uoc thuc hien|cung ky|tinh den|luy ke|den nay|dat duoc|ket qua|so ket qua|vua qua|thoi gian qua)(?![a-z])/u
/** A period before the plan's own, with which a clause begins: `Niên vụ trước … giảm 18%`. */
const BEFORE = /^[^a-z]*(?:nam|vu|nien vu|nam hoc|hoc ky|ky|nhiem ky|giai doan|quy|mua)(?: hoc| lien)? (?:truoc|ngoai|vua qua)(?! mat)(?![a-z])/u
/** Where a goal starts from: `hiện là 61%, … phải tăng lên 75%`. */
const NOW = /(?<![a-z])hien(?: nay| tai)?\s(?:(?:dang|moi|chi|van|da)\s)*(?:la|dat|co|con|o muc|chiem)\s(?:khoang\s|tren\s|gan\s|hon\s)?$/u
/** Where money comes from: `ngân sách xã 60%, nhân dân đóng góp 40%`. */
const SOURCE = /^[^a-z]*(?:trong do,? )?(?:(?:von|nguon) )?(?:ngan sach|nhan dan|xa hoi hoa|doanh nghiep)(?: (?:dong gop|doi ung|va|xa hoi hoa|nha nuoc|trung uong|tinh|huyen|xa|thanh pho|dia phuong))*(?: chiem| la)?\s$/u
const ITS_SHARE = /^\d[\d,.]*\s?%\s?(?:[,;.]|$)/u
/** ... told in brackets beside the goal: `đạt 98% (năm 2021 mới đạt 86%)`. */
const BASELINE = /\((?:(?:nam (?:\d{4}|truoc|ngoai|qua)|hien(?: nay| tai)?|cung ky|cuoi nam \d{4})\s[^()]{0,30}|(?:moi |chi |chua )?dat\s(?:duoi\s|tren\s|khoang\s|gan\s)?)$/u
/** Of which others a share is to be reached: `100% trạm có tổn thất trên 10% được …`. */
const AMONG = /^\s(?:[a-z]+\s){1,8}co\s(?:[a-z]+\s){1,4}(?:tren|duoi|tu|hon)\s[\d,.]+\s?%(?:\stro (?:len|xuong))?\s(?:duoc|phai|bi)\s|(?<![a-z])thiet hai (?:tren|tu|duoi) [\d,.]+\s?%(?: tro len)?\s(?:khong|giam|duoc|phai)(?![a-z])/u
/** What was planned, told beside what was reached: `68,5% (kế hoạch 75%)`. */
const PLANNED = /\((?:ke hoach|chi tieu|muc tieu|nghi quyet|kh|nq|ct)(?: giao| nam| de ra| la| nam \d{4}| dat)*\s?:?\s?$/u
/** What is so, whatever time is told beside it: `chiếm 32%`, `còn chậm, đạt 68%`. */
const SO = /(?<![a-z])(?:chiem|con (?:cham|thap|han che))(?![a-z])/u
/** ... and, where nothing is planned: `đạt 103% kế hoạch`. */
const OF_PLAN = /(?<![a-z])dat (?:khoang |gan |tren |hon )?\d[\d.,]*\s?% (?:so voi )?(?:ke hoach|chi tieu (?:duoc )?giao|du toan)(?![a-z])/u
/** Words right before a figure with which one tells what is: `bằng 41,5% dự toán`, `thu được 60%`, `còn 23% doanh nghiệp nợ thuế`, `41/158 (25,9%)`. */
const TELLING = /(?:(?<![a-z])(?:bang|(?<!se |can |phai )duoc|ty trong)\s(?:khoang\s|gan\s|tren\s|hon\s)?|^[^a-z]*(?:(?:song|nhung|tuy nhien|van),?\s)?con\s|\d(?:\s[a-z]+){0,3}\s?\()$/u
/** ... said of the figure before it is printed: `đã đạt 85%`, not `100% trường hợp đã tiếp nhận`. */
const DONE = /(?<![a-z])da(?![a-z])/u
const GOAL = /(?<![a-z])(?:phan dau|tiet kiem|(?<!chuong trinh )muc tieu|chi tieu|it nhat|toi thieu|can dat|huong toi|khong duoi)(?![a-z])/u
/** Words of a goal that also tell of what was done: `đã hoàn thành 85%`, `đã giao 96% diện tích phải giao`. */
const DUTY = /(?<![a-z])(?:dam bao|bao dam|phai|(?<!so voi |dap ung )yeu cau|de nghi|hoan thanh|tro len)(?![a-z])/u

interface When {
  /** A time bound in its sentence lies behind the document's date. */
  readonly future: boolean
  /** ... or before it. */
  readonly gone: boolean
  /** It goes on a list of results. */
  readonly told: boolean
}

/**
 * Whether a percentage is a goal, a result or neither, by its clause, its section and the type of its document
 * (GOLD, targets: kind; DOMAIN reference §6.4).
 *
 * @param clause - folded, the clause around the figure
 * @param before - that part of it which is printed before the figure
 * @param when - how it stands to the document's date and to the figure before it
 */
export function kindOf(clause: string, before: string, comparator: Comparator, passage: Passage, {future, gone, told}: When, {type}: Context): TargetKind {
  if (RATE.test(clause) || SOURCE.test(before) && ITS_SHARE.test(clause.slice(before.length))) return 'other'
  if (PLANNED.test(before)) return 'target'
  const section = sectionOf(passage, type)
  const done = DONE.exec(before)
  const so = SO.test(clause) || section !== 'planned' && OF_PLAN.test(clause)
  const past = done !== null || gone || so || PAST.test(clause) || TELLING.test(before)
  const goal = future && !so && section !== 'told' || GOAL.test(gone ? before : clause) || !gone && DUTY.test(done === null ? clause : before.slice(done.index).replace(/^da hoan thanh/u, ''))
  if (NOW.test(before) || BASELINE.test(before) || BEFORE.test(clause)) return 'result'
  if (AMONG.test(clause)) return 'other'
  if (passage.roles[0] === 'targets' && type !== 'BC') return gone && !GOAL.test(before) ? 'result' : 'target'
  if (passage.roles[0] === 'funding' && !future && !GOAL.test(clause)) return 'other'
  if (CONDITION.test(clause) && !goal || CLASS.test(before) && !GOAL.test(before)) return 'other'
  if (type === 'BC') {
    // `… để hoàn thành chỉ tiêu 100% thủ tục`: what is set.
    if (/(?:chi|muc) tieu\s$/u.test(before) && done === null) return 'target'
    if (section === 'planned' && (!past || GOAL.test(before)) || goal && future) return 'target'
    return comparator === '<' && !/(?:con|chi|xuong|giam)\s/u.test(clause) || /(?:toi thieu|it nhat|toi da|khong qua)/u.test(clause) && !past ? 'other' : 'result'
  }
  if (type !== null && RULING.has(type) && section !== 'planned') return goal && /phan dau|muc tieu|chi tieu|dat/u.test(clause) ? 'target' : passage.place === 'preamble' ? 'result' : 'other'
  if ((past || told || section === 'told') && !goal) return 'result'
  if (passage.place === 'preamble' && !goal) return 'result'
  return 'target'
}
