import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

export const referenceAfterDocument: Rule = {
  id: 'reference-after-document',
  severity: 'warning',
  clause: 'custom',
  description: {en: 'A cited document is not younger than the one that cites it.', vi: 'Văn bản được viện dẫn không có ngày sau văn bản viện dẫn.'},
  sentence: {en: '{actual} is dated {cited}, after this document ({date}); check the date', vi: '{actual} đề ngày {cited}, sau văn bản này ({date}); hãy kiểm tra lại'},
  help: {en: 'Compare the date with the cited document; the year is often mistyped in the first days of January.', vi: 'Đối chiếu với văn bản được viện dẫn; năm hay bị ghi nhầm vào đầu tháng Giêng.'},
  examples: {
    bad: [{shows: 'a decision of the next year', change: [['ngày 17 tháng 02 năm 2022', 'ngày 17 tháng 02 năm 2024']], marks: '321/QĐ-BTNMT'}],
    ok: [
      {shows: 'decisions of the years before'},
      {shows: 'a decision of the same day', change: [['ngày 17 tháng 02 năm 2022', 'ngày 14 tháng 3 năm 2023']]},
      {shows: 'a Party plan that cites none', base: 'party', elsewhere: true},
    ],
  },
  * check(checked) {
    const {references, header: {date, code}} = checked.document
    if (date === null || date.length < 7) return
    for (const {type, code: cited, date: day, position} of references) {
      if (day === null || day.length < 10 || cited === code?.value || day.slice(0, date.length) <= date) continue
      yield {position, actual: [type, cited].filter((part) => part !== null).join(' '), values: {cited: day, date}, ...(readsLikeScan(checked) ? {severity: 'info' as const} : {})}
    }
  },
}
