import type {Context} from '../extractor.ts'
import type {Passage} from '../passage.ts'
import {sectionOf} from './section.ts'
import type {Comparator, TargetKind} from './target.ts'

/** Types whose articles set rules rather than goals. */
const RULING: ReadonlySet<string> = new Set(['NĐ', 'TT', 'TTLT', 'L', 'PL', 'QC', 'QyĐ', 'QĐ', 'ĐL'])

/** A rate, a share or a rule: fixed by law, not reached (DOMAIN reference §6.4). */
const RATE = /(?:thue suat|lai suat|mien thue|so thue|thue (?:gtgt|gia tri gia tang|tndn|thu nhap)|muc (?:dong|phat|thu|chi|hoc bong|huong|trich|luong|ho tro|phu cap|khoan)|phu cap|quy luong|tien phat|phat tien|trich (?:lai|nop)|chiet khau|phi bao lanh|thuong tat|ton thuong co the|khuyet tat tu|ty gia|von dieu le|gia khoi diem|(?:tong )?gia tri (?:mo|hop dong|goi thau|cong trinh)|trong so|he so)/u
const CONDITION = /(?:(?:^|[,;:]\s?)truong hop|(?<![a-z])(?:neu|khi dat|ke ca khi)|(?<![a-z])doi voi (?:don vi|nguoi|truong hop)[^,;]{0,40}(?:duoi|tren|tu))(?![a-z])/u
/** What was reached rather than is to be. */
const PAST = /(?<![a-z])(?:hien co|hien nay|hien tai|chiem|uoc dat|uoc thuc hien|cung ky|tinh den|luy ke|den nay|dat duoc|ket qua|so ket qua|vua qua|thoi gian qua)(?![a-z])/u
/** ... said of the figure before it is printed: `đã đạt 85%`, not `100% trường hợp đã tiếp nhận`. */
const DONE = /(?<![a-z])da(?![a-z])/u
const GOAL = /(?<![a-z])(?:phan dau|muc tieu|chi tieu|dam bao|bao dam|it nhat|toi thieu|phai|can dat|huong toi|yeu cau|de nghi|hoan thanh|khong duoi|tro len)(?![a-z])/u

/**
 * Whether a percentage is a goal, a result or neither, by its clause, its section and the type of its document
 * (GOLD, targets: kind; DOMAIN reference §6.4).
 *
 * @param clause - folded, the clause around the figure
 * @param before - that part of it which is printed before the figure
 * @param future - a time bound in its sentence lies behind the document's date
 */
export function kindOf(clause: string, before: string, comparator: Comparator, passage: Passage, future: boolean, {type}: Context): TargetKind {
  if (RATE.test(clause)) return 'other'
  const section = sectionOf(passage, type)
  const past = PAST.test(clause) || DONE.test(before)
  const goal = GOAL.test(clause) || future
  if (passage.roles[0] === 'targets' && type !== 'BC') return 'target'
  if (CONDITION.test(clause) && !goal) return 'other'
  if (type === 'BC') {
    if (section === 'planned' && !past || goal && future) return 'target'
    return comparator === '<' && !/(?:con|chi|xuong|giam)\s/u.test(clause) || /(?:toi thieu|it nhat|toi da|khong qua)/u.test(clause) && !past ? 'other' : 'result'
  }
  if (type !== null && RULING.has(type) && section !== 'planned') return goal && /phan dau|muc tieu|chi tieu|dat/u.test(clause) ? 'target' : passage.place === 'preamble' ? 'result' : 'other'
  if (past && !goal || section === 'told' && !goal) return 'result'
  if (passage.place === 'preamble' && !goal) return 'result'
  return 'target'
}
