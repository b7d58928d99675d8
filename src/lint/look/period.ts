import type {PlanDocument} from '../../model/document.generated.ts'
import {fold} from '../../util/fold.ts'

/** The years of which a document's subject speaks. */
export interface Period {
  readonly from: number
  readonly to: number
}

/**
 * The period of a plan by its subject: `giai đoạn 2021 - 2025`, `năm 2026`, `đến năm 2030`, `năm học 2025 - 2026`.
 *
 * @returns null where the subject names none, or only an outlook
 */
export function periodOf({header: {subject, date}}: PlanDocument): Period | null {
  const folded = fold(subject ?? '')
  const own = folded.split(/dinh huong den|tam nhin den|tam nhin|dinh huong/u)[0] ?? ''
  const span = /(?:giai doan|nhiem ky|thoi ky|nam hoc|nam)\s{1,3}(?<from>20\d\d)\s{0,2}-\s{0,2}(?<to>20\d\d)/u.exec(own)
  if (span?.groups) return ordered(Number(span.groups['from']), Number(span.groups['to']))
  const until = /den (?:het )?nam (?<to>20\d\d)/u.exec(own)
  const issued = date === null ? null : Number(date.slice(0, 4))
  if (until?.groups) return issued === null ? null : ordered(issued, Number(until.groups['to']))
  const years = [...own.matchAll(/nam (?<year>20\d\d)(?!\s{0,2}[-/]\s{0,2}\d)/gu)].map((match) => Number(match.groups?.['year']))
  // A year behind `ngày … tháng …` is that of a cited document.
  const clear = years.filter((year) => !own.includes(`thang nam ${year}`) && issued !== null && Math.abs(year - issued) <= 1)
  return clear.length === 1 && clear[0] !== undefined && !/thang\s{1,3}\d{1,2}\s{1,3}nam/u.test(own) ? {from: clear[0], to: clear[0]} : null
}

/** Whether the subject looks further than its period: `định hướng đến năm 2030`, `tầm nhìn`. */
export function hasOutlook({header: {subject}}: PlanDocument): boolean {
  return /dinh huong|tam nhin/u.test(fold(subject ?? ''))
}

function ordered(from: number, to: number): Period | null {
  return to >= from && to - from <= 50 ? {from, to} : null
}
