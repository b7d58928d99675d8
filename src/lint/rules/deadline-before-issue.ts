import {PLAN_TYPES} from '../look/tasks.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

export const deadlineBeforeIssue: Rule = {
  id: 'deadline-before-issue',
  severity: 'warning',
  clause: 'custom',
  applies: {types: [...PLAN_TYPES, 'CT', 'CĐ', 'CV']},
  description: {en: 'What is still to be done is not due before the day of issue.', vi: 'Thời hạn của việc phải làm không trước ngày ban hành.'},
  sentence: {en: '"{actual}" ({end}) was over when the document was issued ({date}); check the year', vi: '"{actual}" ({end}) đã qua khi ban hành văn bản ({date}); hãy kiểm tra năm'},
  help: {en: 'Correct the day; the year of a former document is often copied along.', vi: 'Sửa lại ngày; năm hay bị chép theo văn bản cũ.'},
  examples: {
    bad: [{shows: 'the year before', change: [['trước ngày 15/5/2023', 'trước ngày 15/5/2022']], marks: 'trước ngày 15/5/2022'}],
    ok: [
      {shows: 'days after the issue'},
      {shows: 'a former year as a basis is no deadline', change: [['Ngân sách tỉnh bố trí', 'So với năm 2020, ngân sách tỉnh bố trí']]},
      {shows: 'a report tells of the past', change: [['KẾ HOẠCH\nDựng', 'BÁO CÁO\nDựng'], ['87/KH', '87/BC'], ['trước ngày 15/5/2023', 'trước ngày 15/5/2022']], elsewhere: true},
    ],
  },
  * check(checked) {
    const {document} = checked
    const {date} = document.header
    if (date?.length !== 10 || readsLikeScan(checked)) return
    for (const {text, relation, end, rrule, taskId, targetId, position, confidence} of document.deadlines) {
      const bound = relation === 'by' || relation === 'before' || relation === 'on'
      if (!bound || end === null || rrule !== null || confidence < 0.5 || taskId === null && targetId === null && relation === 'on') continue
      if (end < date) yield {position, actual: text, values: {end, date}}
    }
  },
}
