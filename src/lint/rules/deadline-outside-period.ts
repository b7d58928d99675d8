import {hasOutlook, periodOf} from '../look/period.ts'
import {PLAN_TYPES} from '../look/tasks.ts'
import type {Rule} from '../rule.ts'

export const deadlineOutsidePeriod: Rule = {
  id: 'deadline-outside-period',
  severity: 'info',
  clause: 'custom',
  applies: {types: PLAN_TYPES},
  description: {en: 'Deadlines of a plan for a period lie within it, or in the half year of reports behind it.', vi: 'Thời hạn trong kế hoạch có giai đoạn nằm trong giai đoạn đó, hoặc nửa năm báo cáo sau đó.'},
  sentence: {en: '"{actual}" ({end}) lies outside the period {from}-{to} of the plan', vi: '"{actual}" ({end}) nằm ngoài giai đoạn {from}-{to} của kế hoạch'},
  help: {en: 'Correct the year, or the period in the subject.', vi: 'Sửa năm của thời hạn, hoặc giai đoạn trong trích yếu.'},
  examples: {
    bad: [{shows: 'a day years later', change: [['trước ngày 31/8/2023', 'trước ngày 31/8/2028']], marks: 'trước ngày 31/8/2028'}],
    ok: [
      {shows: 'days within the period'},
      {shows: 'the last report is due when the period is over', change: [['trước ngày 31/8/2023', 'trước ngày 31/01/2026']]},
      {shows: 'a Party plan without a period', base: 'party', elsewhere: true},
    ],
  },
  * check({document}) {
    const period = periodOf(document)
    if (period === null || hasOutlook(document)) return
    // What is due in a year behind the period is an outlook; a day behind it is a slip.
    for (const {text, relation, end, rrule, position} of document.deadlines) {
      if (relation !== 'by' && relation !== 'before' || end === null || rrule !== null || !/ngày|\/\d/u.test(text)) continue
      if (end > `${period.to + 1}-06-30` || Number(end.slice(0, 4)) < period.from - 1) yield {position, actual: text, values: {end, from: period.from, to: period.to}}
    }
  },
}
