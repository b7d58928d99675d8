import type {Context} from '../extractor.ts'
import type {Span} from '../../model/mapped-text.ts'
import type {Passage} from '../passage.ts'
import type {Citation} from '../references/find.ts'
import type {TimeExpression} from '../time/expression.ts'
import {isForeign} from '../deadlines/refuse.ts'
import {isBefore, yearOf} from '../time/calendar.ts'
import {findTimes} from '../time/find.ts'
import {fold} from '../../util/fold.ts'

/** When a target is due and for which periods it holds. */
export interface Due {
  readonly due: string | null
  /** Its own sentence says so, not only a heading above. */
  readonly own: boolean
  readonly rrule: string | null
}

/** A later clause of the sentence has a bound of its own: `giải quyết 100% hồ sơ, báo cáo trước ngày 15/11`. */
const REPORT = /[,;]\s(?:[a-z]+\s){0,3}(?:bao cao|gui|nop|trinh|tham muu|tong hop)\s/u

/** The time bounds of one sentence; offsets count in the passage. */
export function boundsIn(passage: Passage, sentence: Span, citations: readonly Citation[], context: Context): TimeExpression[] {
  const folded = passage.folded.slice(sentence.start, sentence.end)
  const times = findTimes(folded, yearOf(context.date)).map((time) => ({...time, start: time.start + sentence.start, end: time.end + sentence.start}))
  return times.filter((time) => !isForeign({time, passage, sentence: folded, at: time.start - sentence.start, citations, rivals: times, before: null, context}))
}

/**
 * The bound that governs a figure: the nearest before it in its sentence, one right behind it first, any behind it last,
 * else that of its place in a table or of the nearest heading (GOLD, targets: due).
 *
 * @param next - where the next figure begins, in code units of the passage
 * @param period - the last day told by the heading of its column or by the group of its row, where it stands in a table
 */
export function dueOf(figure: Span, bounds: readonly TimeExpression[], passage: Passage, next: number, period: string | null, context: Context): Due {
  const {folded} = passage
  const ends = bounds.filter((bound) => bound.to !== null && !isApart(folded, figure, bound) && !leadsNext(folded, figure.end, bound, next))
  const right = ends.find(({start}) => start >= figure.end && /^[\s,(]*(?:vao|trong|den|cho)?\s?$/u.test(folded.slice(figure.end, start)))
  const before = ends.findLast(({end}) => end <= figure.start)
  const later = ends.filter(({start}) => start >= figure.end && (start < next || isJoint(folded.slice(figure.end, start))) && !REPORT.test(folded.slice(figure.end, start)))
  const behind = later.find(({to, marked}) => marked || !isBefore(to, context.date))
  const rrule = bounds.find(({rrule}) => rrule !== null)?.rrule ?? null
  const own = (right ?? before ?? behind)?.to ?? null
  return {own: own !== null, due: own ?? (period === null || isBefore(period, context.date) ? headingDue(passage, figure.start, context) : period), rrule}
}

/** A sentence ends between them, though the next begins with a figure: `… đến ngày 15/5/2019. 100% cơ sở ký cam kết`. */
function isApart(folded: string, figure: Span, bound: Span): boolean {
  const [first, second] = figure.start < bound.start ? [figure, bound] : [bound, figure]
  return /\.\s/u.test(folded.slice(first.end, second.start))
}

/** `giải ngân 60%, đến ngày 31/01/2024 giải ngân 100%`: a bound behind a comma that leads to the next figure is of that alone. */
function leadsNext(folded: string, from: number, {start, end}: TimeExpression, next: number): boolean {
  return start >= from && end <= next && /[,;]\s$/u.test(folded.slice(from, start)) && /^\d/u.test(folded.slice(next)) && !/[,;]/u.test(folded.slice(end, next))
}

/** `90% doanh nghiệp nhà nước và ít nhất 60% doanh nghiệp khác tổ chức … trước ngày 30/5`: two subjects of one verb. */
function isJoint(between: string): boolean {
  return /^[^,;:.\d%]*\sva\s(?:it nhat|toi thieu|tren|khoang|hon|tu)?\s?\d[\d,.]*\s?%[^,;:.\d%]*$/u.test(between) && !/\s(?:duoc|dat|co(?! so)|phai|hoan thanh|giam|tang|thuc hien|trien khai|to chuc|ky|tham gia|xay dung)\s[^%]*%/u.test(between)
}

/** A programme whose name the period is part of: `Thực hiện Đề án … giai đoạn 2021 - 2025`. */
const NAMED = /(?<![a-z])(?:de an|du an|chuong trinh|chien luoc|nghi quyet|phong trao|cuoc van dong|quy hoach|(?:danh gia|tinh hinh|ket qua|thuc hien) (?:[a-z]+ ){0,4}ke hoach)(?![a-z])[^:;.]{0,120}$/u

function headingDue({node, titleEnd, ancestors, lead}: Passage, at: number, context: Context): string | null {
  const above = [...ancestors].reverse().map(({title, text}) => title?.value ?? (text !== null && text.value.length < 160 && !/[.;]\s*$/u.test(text.value) ? text.value : null))
  const titles = [titleEnd > 0 && at >= titleEnd ? node.title?.value : null, lead, ...above]
  for (const title of titles) {
    if (title == null) continue
    const folded = fold(title)
    const times = findTimes(folded, yearOf(context.date))
    const end = times.find(({start, to, unit, marked}) => to !== null && (marked || !NAMED.test(folded.slice(0, start)) && !folded.startsWith('nam hoc', start)) && unit !== 'recurrence' && (unit !== 'day' || marked) && !isBefore(to, context.date))
    if (end !== undefined) return end.to
  }
  return null
}
