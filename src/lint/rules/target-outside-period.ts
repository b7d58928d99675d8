import {hasOutlook, periodOf} from '../look/period.ts'
import {PLAN_TYPES, shorten} from '../look/tasks.ts'
import type {Rule} from '../rule.ts'

export const targetOutsidePeriod: Rule = {
  id: 'target-outside-period',
  severity: 'warning',
  clause: 'custom',
  applies: {types: PLAN_TYPES},
  description: {en: 'Targets of a plan for a period are due within it.', vi: 'Chỉ tiêu của kế hoạch có giai đoạn phải nằm trong giai đoạn đó.'},
  sentence: {en: '"{actual}" is due {due}, outside the period {from}-{to} of the plan', vi: '"{actual}" có mốc {due}, ngoài giai đoạn {from}-{to} của kế hoạch'},
  help: {en: 'Correct the year, or the period in the subject.', vi: 'Sửa năm của chỉ tiêu, hoặc giai đoạn trong trích yếu.'},
  examples: {
    bad: [{shows: 'a year behind the period', change: [['Đến hết năm 2025 có', 'Đến hết năm 2027 có']], marks: '90%'}],
    ok: [
      {shows: 'a year within the period'},
      {shows: 'a plan that looks further', change: [['giai đoạn 2023 - 2025', 'giai đoạn 2023 - 2025, định hướng đến năm 2030'], ['Đến hết năm 2025 có', 'Đến hết năm 2027 có']]},
      {shows: 'a Party plan without a period', base: 'party', elsewhere: true},
    ],
  },
  * check({document}) {
    const period = periodOf(document)
    if (period === null || hasOutlook(document)) return
    for (const {kind, due, text, position} of document.targets) {
      const year = Number(due?.slice(0, 4) ?? NaN)
      if (kind === 'target' && due !== null && (year < period.from || year > period.to)) yield {position, actual: shorten(text), values: {due, from: period.from, to: period.to}}
    }
  },
}
