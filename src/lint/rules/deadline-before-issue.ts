import {isoDate} from '../../header/place-and-date.ts'
import {positionAt} from '../look/position.ts'
import {PLAN_TYPES} from '../look/tasks.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

/** The day by which something is to be done, in full. */
const DUE = /(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến(?: hết)?)\s{1,3}ngày\s{1,3}(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>20\d\d)(?!\d)/giu

/** Words of work that is to be done, and of what is over or is a condition. */
const WORK = /(?<!\p{L})(?:hoàn thành|xong|gửi|báo cáo|trình|nộp|triển khai|ban hành)(?!\p{L})/iu
const TOLD = /(?<!\p{L})(?:đã|được cấp|có hiệu lực|phát sinh|tính|tồn đọng|quy định)(?!\p{L})/iu

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
    const {document, text} = checked
    const {date} = document.header
    if (date?.length !== 10 || readsLikeScan(checked)) return
    for (const match of text.matchAll(DUE)) {
      const {day = '', month = '', year = ''} = match.groups ?? {}
      const end = isoDate(Number(year), Number(month), Number(day))
      const sentence = text.slice(Math.max(text.lastIndexOf('.', match.index), text.lastIndexOf(';', match.index), text.lastIndexOf('\n', match.index), match.index - 160) + 1, match.index)
      if (end?.length !== 10 || end >= date || !WORK.test(sentence) || TOLD.test(sentence)) continue
      yield {position: positionAt(checked, match.index, match.index + match[0].length), actual: match[0].replace(/\s+/gu, ' '), values: {end, date}}
    }
  },
}
