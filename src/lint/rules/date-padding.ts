import {positionAt, printedAt} from '../look/position.ts'
import {TT01} from '../look/regimes.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

const DATE = /ngày\s{1,5}(?<day>\d{1,2})\s{1,5}tháng\s{1,5}(?<month>\d{1,2})(?!\d)/iu

export const datePadding: Rule = {
  id: 'date-padding',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 4; TT 01/2011/TT-BNV, Điều 9',
  applies: {from: TT01, needs: 'header'},
  description: {
    en: 'The day of issue has a leading zero below 10, the month only below 3.',
    vi: 'Ngày ban hành dưới 10 và tháng 1, tháng 2 phải thêm số 0 phía trước; các tháng khác không thêm.',
  },
  sentence: {
    en: '"{actual}" lacks a leading zero; write "{wanted}"',
    vi: '"{actual}" thiếu số 0 phía trước; hãy ghi "{wanted}"',
  },
  sentences: {
    over: {
      en: '"{actual}" has a zero that only days below 10 and the months 1 and 2 have; write "{wanted}"',
      vi: '"{actual}" thừa số 0 (chỉ thêm trước ngày dưới 10 và tháng 1, 2); hãy ghi "{wanted}"',
    },
  },
  help: {
    en: 'Write ngày 07 tháng 02, but ngày 17 tháng 7.',
    vi: 'Ghi ngày 07 tháng 02, nhưng ngày 17 tháng 7.',
  },
  examples: {
    bad: [
      {shows: 'a day without its zero', change: [['ngày 14 tháng 3', 'ngày 4 tháng 3']], marks: 'ngày 4 tháng 3'},
      {shows: 'a month with a zero too many', change: [['ngày 14 tháng 3', 'ngày 14 tháng 03']], marks: 'ngày 14 tháng 03'},
    ],
    ok: [
      {shows: 'two figures need no zero'},
      {shows: 'day and month with the zero they need', change: [['ngày 14 tháng 3 năm 2023', 'ngày 04 tháng 02 năm 2024']]},
      {shows: 'before the circular of 2011 the rule was not applied', change: [['ngày 14 tháng 3 năm 2023', 'ngày 4 tháng 3 năm 2008']], elsewhere: true},
    ],
  },
  * check(checked) {
    const {date} = checked.document.header.positions
    const match = date === null ? null : DATE.exec(printedAt(checked, date))
    if (date === null || !match?.groups) return
    const {day = '', month = ''} = match.groups
    const wanted = `ngày ${day.padStart(2, '0')} tháng ${Number(month) < 3 ? month.padStart(2, '0') : Number(month)}`
    const actual = match[0].replace(/\s+/gu, ' ')
    if (actual.toLowerCase() === wanted) return
    const start = date.start.offset + match.index
    const end = start + match[0].length
    const lacks = wanted.length > actual.length || day.length < 2
    yield {
      ...(lacks ? {} : {sentence: 'over'}), ...(lacks && !readsLikeScan(checked) ? {} : {severity: 'info' as const}), values: {wanted}, actual, expected: [wanted],
      position: positionAt(checked, start, end), fix: {start, end, text: match[0].startsWith('N') ? `N${wanted.slice(1)}` : wanted},
    }
  },
}
