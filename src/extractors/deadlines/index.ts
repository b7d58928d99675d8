import type {Context, Extractor} from '../extractor.ts'
import {groupBy} from '../../util/group-by.ts'
import {sentencesOf, type Mention, type Passage} from '../passage.ts'
import type {Citation} from '../references/find.ts'
import type {TimeExpression} from '../time/expression.ts'
import {yearOf} from '../time/calendar.ts'
import {findTimes} from '../time/find.ts'
import {tableDeadlines} from '../tables/due.ts'
import {refusal} from './refuse.ts'

/** A time expression that binds a task, a target or a report. */
export interface Deadline extends Mention {
  readonly time: TimeExpression
}

/** What is said before the last day. */
const LAST_DAY = /(?<![a-z])(?:thoi han(?: [a-z]+){0,5}|han (?:chot|cuoi(?: cung)?|hoan thanh|nop|gui|nhan|dang ky)(?:\s(?:nop|nhan|gui|dang ky|ho so|bao cao|tac pham|bai|du thi|danh sach|san pham|ket qua|la)){0,4}|(?:thoi gian )?hoan thanh(?=\s?:))\s?:?\s(?:la\s)?$/u

/** All time bounds of a document, tables included. */
export const deadlines: Extractor = {
  name: 'deadlines',
  extract: (context, {references = []}) => {
    const citations = groupBy(references.flatMap(({mentions}) => mentions), ({passage}) => passage)
    return {deadlines: [...context.passages.flatMap((passage) => deadlinesIn(passage, citations.get(passage) ?? [], context)), ...tableDeadlines(context)]}
  },
}

/** Time expressions of a passage that bind something; for a table's cell its column decides, not its sentence. */
export function deadlinesIn(passage: Passage, citations: readonly Citation[], context: Context): Deadline[] {
  const year = yearOf(context.date)
  const found: Deadline[] = []
  if (passage.cell !== null) return found
  const times = further(findTimes(passage.folded, year).map((time) => closed(labelled(time, passage.folded), passage.folded)), passage.folded)
  if (times.length === 0) return found
  const sentences = sentencesOf(passage.text.value)
  let before: TimeExpression | null = null
  let last = -1
  for (const time of times) {
    const sentence = sentences.findIndex(({start, end}) => time.start >= start && time.start < end)
    const {start, end} = sentences[sentence] ?? {start: 0, end: passage.folded.length}
    if (sentence !== last) before = null
    last = sentence
    const rivals = times.filter((other) => other !== time && other.start >= start && other.start < end)
    const candidate = {time, passage, sentence: passage.folded.slice(start, end), at: time.start - start, citations, rivals, before, context}
    const refused = isToldAgain(time, found) ? 'the last day, told again' : refusal(candidate)
    context.trace?.({recogniser: 'deadlines', passage, start: time.start, end: time.end, read: tell(time), dropped: refused})
    if (refused !== null) continue
    // `Đến năm 2017, … và năm 2020 …`: the bound of the first year holds for the second.
    const kept: TimeExpression = before?.relation === 'by' && time.unit === 'year' && !time.marked ? {...time, relation: 'by', from: null} : time
    before = kept
    found.push({passage, start: time.start, end: time.end, time: kept})
  }
  return found
}

/** A bare day behind `thời hạn`, `hạn chót`, `hoàn thành` is the last one, not the only one. */
function labelled(time: TimeExpression, folded: string): TimeExpression {
  const last = time.relation === 'on' && !time.marked && LAST_DAY.test(folded.slice(Math.max(0, time.start - 40), time.start))
  return last ? {...time, relation: 'by', from: null, marked: true} : time
}

/** `trước ngày 25/6/2015 và ngày 25/12/2015`: the bound of the first day holds for the second. */
function further(times: readonly TimeExpression[], folded: string): TimeExpression[] {
  const bound: TimeExpression[] = []
  for (const time of times) {
    const first = bound.at(-1)
    const shares = first?.unit === 'day' && first.marked && first.from === null && time.unit === 'day' && !time.marked && time.relation === 'on' && /^(?:,|,?\s(?:va|hoac))\s$/u.test(folded.slice(first.end, time.start))
    bound.push(shares ? {...time, relation: first.relation, from: null, marked: true} : time)
  }
  return bound
}

/** What comes after a day is not taken: that day is the last one. `Hồ sơ gửi sau ngày 19/12/2017 sẽ không được xét`. */
function closed(time: TimeExpression, folded: string): TimeExpression {
  const last = time.relation === 'after' && time.unit === 'day' && /^[^.;]{0,60}(?<![a-z])khong (?:duoc|xem xet|xet|giai quyet|nhan|chap nhan|tiep nhan|tinh|con gia tri)(?![a-z])/u.test(folded.slice(time.end))
  return last ? {...time, relation: 'by', from: null, to: time.from ?? time.to} : time
}

/** `đến hết ngày 22/01; hồ sơ gửi sau ngày 22/01 không được nhận`: one last day. */
function isToldAgain(time: TimeExpression, found: readonly Deadline[]): boolean {
  return time.bound === 'sau' && time.relation === 'by' && found.some(({time: other}) => other.to === time.to && other.relation !== 'after')
}

/** A time expression for people: `by 2030-12-31`, `every FREQ=YEARLY`. */
function tell({relation, from, to, rrule, duration}: TimeExpression): string {
  return [relation, rrule ?? duration ?? (from === to ? from : [from, to].filter((day) => day !== null).join('..'))].join(' ')
}
