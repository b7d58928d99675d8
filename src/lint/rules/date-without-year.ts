import {PLAN_TYPES} from '../look/tasks.ts'
import type {Rule} from '../rule.ts'

/** A day and a month, and no year behind them. */
const YEARLESS = /^(?!.*(?:19|20)\d\d)(?!.*năm)\D{0,30}\d{1,2}\s?[/.-]\s?\d{1,2}(?!\s?[/.\d-])|^(?!.*năm)\D{0,30}\d{1,2}\s+tháng\s+\d{1,2}(?!\s*năm)/iu

/** Behind the day: every year, or the year after all. */
const COMES_BACK = /^[\s,)]*(?:h[àằ]ng|mỗi|của|các|năm|th[aá]ng|quý)/iu

export const dateWithoutYear: Rule = {
  id: 'date-without-year',
  severity: 'info',
  clause: 'custom',
  applies: {types: [...PLAN_TYPES, 'CT', 'CV', 'CĐ']},
  description: {en: 'A deadline that does not come back names its year.', vi: 'Thời hạn không định kỳ phải ghi rõ năm.'},
  sentence: {en: '"{actual}" names no year; write it, or "hằng năm" where it comes back', vi: '"{actual}" không ghi năm; hãy ghi năm, hoặc "hằng năm" nếu định kỳ'},
  help: {en: 'Write the day in full: trước ngày 15/5/2023.', vi: 'Ghi đủ ngày, tháng, năm: trước ngày 15/5/2023.'},
  examples: {
    bad: [{shows: 'a day and a month', change: [['trước ngày 15/5/2023', 'trước ngày 15/5']], marks: 'trước ngày 15/5'}],
    ok: [
      {shows: 'days in full'},
      {shows: 'a day that comes back', change: [['trước ngày 15/5/2023', 'trước ngày 15/5 hằng năm']]},
      {shows: 'the Party writes days with hyphens', base: 'party', elsewhere: true},
    ],
  },
  * check({document, text: source}) {
    for (const {text, rrule, relation, position} of document.deadlines) {
      if (rrule === null && relation !== 'every' && YEARLESS.test(text) && !COMES_BACK.test(source.slice(position.end.offset, position.end.offset + 40))) yield {position, actual: text}
    }
  },
}
