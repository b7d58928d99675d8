import {daysIn} from '../../header/place-and-date.ts'
import {positionAt} from '../look/position.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

/** A written date: day, month and year, as `ngày 31 tháng 4 năm 2023` and `31/4/2023`. */
const DATE = /(?<![\p{L}\d/.,-])ngày\s{1,5}(?<day>\d{1,2})(?:\s{1,5}tháng\s{1,5}|\s?[/.-]\s?)(?<month>\d{1,2})(?:\s{1,5}năm\s{1,5}|\s?[/.-]\s?)(?<year>(?:19|20)\d\d)(?![\d/])/giu

export const dateImpossible: Rule = {
  id: 'date-impossible',
  severity: 'error',
  clause: 'custom',
  description: {en: 'Every written date is a day of the calendar.', vi: 'Mọi ngày tháng ghi trong văn bản đều có trong lịch.'},
  sentence: {en: '"{actual}" is no day of the calendar; check day and month', vi: '"{actual}" không có trong lịch; hãy kiểm tra ngày và tháng'},
  help: {en: 'Compare the date with its source; day and month are often exchanged.', vi: 'Hãy đối chiếu với nguồn; ngày và tháng hay bị đổi chỗ cho nhau.'},
  examples: {
    bad: [
      {shows: 'a day that April has not', change: [['ngày 14 tháng 3 năm 2023', 'ngày 31 tháng 4 năm 2023']], marks: 'ngày 31 tháng 4 năm 2023'},
      {shows: 'a month that no year has', change: [['trước ngày 31/8/2023', 'trước ngày 15/18/2023']], marks: 'ngày 15/18/2023'},
    ],
    ok: [
      {shows: 'dates of the calendar'},
      {shows: 'the 29th of February of a leap year', change: [['ngày 14 tháng 3 năm 2023', 'ngày 29 tháng 02 năm 2024']]},
      {shows: 'dates with hyphens, as the Party writes them', base: 'party', elsewhere: true},
    ],
  },
  * check(checked) {
    for (const match of checked.text.matchAll(DATE)) {
      const {day, month, year} = match.groups ?? {}
      if (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))) continue
      yield {
        position: positionAt(checked, match.index, match.index + match[0].length), actual: match[0].replace(/\s+/gu, ' '),
        ...(readsLikeScan(checked) ? {severity: 'info' as const} : {}),
      }
    }
  },
}
