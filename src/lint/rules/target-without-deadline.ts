import {periodOf} from '../look/period.ts'
import {PLAN_TYPES, shorten} from '../look/tasks.ts'
import type {Rule} from '../rule.ts'

export const targetWithoutDeadline: Rule = {
  id: 'target-without-deadline',
  severity: 'info',
  clause: 'custom',
  applies: {types: PLAN_TYPES},
  description: {en: 'A target says by when it is to be reached, or the plan is for one year or period.', vi: 'Chỉ tiêu có mốc thời gian, hoặc kế hoạch đã ghi năm, giai đoạn.'},
  sentence: {en: '"{actual}" says not by when; write the day or the year', vi: '"{actual}" chưa có mốc thời gian; hãy ghi thời điểm đạt được'},
  help: {en: 'Write "đến hết năm …", or "hằng năm" where it comes back.', vi: 'Ghi "đến hết năm …", hoặc "hằng năm" nếu lặp lại.'},
  examples: {
    bad: [{shows: 'a share without a year in a plan without a period', change: [[' giai đoạn 2023 - 2025', ''], ['Đến hết năm 2025 có ít nhất 90% số thôn', 'Có ít nhất 90% số thôn']], marks: '90%'}],
    ok: [
      {shows: 'a year for the target'},
      {shows: 'the plan has a period', change: [['Đến hết năm 2025 có ít nhất 90% số thôn', 'Có ít nhất 90% số thôn']]},
      {shows: 'a Party plan without figures', base: 'party', elsewhere: true},
    ],
  },
  * check({document}) {
    if (periodOf(document) !== null) return
    const bound = new Set(document.deadlines.map(({targetId}) => targetId))
    const seen = new Set<string>()
    for (const {id, kind, due, period, text, path, position, row} of document.targets) {
      if (kind !== 'target' || due !== null || period !== null || row !== undefined || bound.has(id) || seen.has(`${path} ${text}`)) continue
      seen.add(`${path} ${text}`)
      yield {position, actual: shorten(text)}
    }
  },
}
