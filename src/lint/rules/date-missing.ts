import {isAttached} from '../look/applies.ts'
import type {Rule} from '../rule.ts'

export const dateMissing: Rule = {
  id: 'date-missing',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 4; HD 36-HD/VPTW, mục II.4',
  applies: {needs: 'header'},
  description: {en: 'The header has the day on which the document was issued.', vi: 'Phần đầu văn bản có ngày, tháng, năm ban hành.'},
  sentence: {en: 'No date (…, ngày … tháng … năm …) stands in the header; add it, or check whether the copy lost it', vi: 'Phần đầu không có ngày tháng (…, ngày … tháng … năm …); hãy bổ sung, hoặc xem bản sao có bị mất không'},
  sentences: {blank: {en: '"{actual}" is not filled in; write the day on which the document is issued', vi: '"{actual}" chưa điền đủ; hãy ghi ngày ban hành'}},
  help: {en: 'Print Quảng Trị, ngày 14 tháng 3 năm 2023 below the national title.', vi: 'Ghi Quảng Trị, ngày 14 tháng 3 năm 2023 dưới Quốc hiệu, Tiêu ngữ.'},
  examples: {
    bad: [
      {shows: 'no date', change: [['Quảng Trị, ngày 14 tháng 3 năm 2023\n', '']], marks: null},
      {shows: 'a draft with a blank day', change: [['ngày 14 tháng 3 năm 2023', 'ngày     tháng 3 năm 2023']], marks: 'ngày     tháng 3 năm 2023'},
    ],
    ok: [{shows: 'place and date'}, {shows: 'a Party date', base: 'party'}, {shows: 'a news item has no header', base: 'news', elsewhere: true}],
  },
  * check({document, text}) {
    const {date, positions} = document.header
    if (positions.date === null) {
      if (!isAttached(document)) yield {position: null, absent: true}
      return
    }
    const printed = text.slice(positions.date.start.offset, positions.date.end.offset)
    if ((date === null || date.length < 10) && /ngày[\s.…_]*tháng|tháng[\s.…_]*năm|năm[\s.…_]*$/iu.test(printed)) yield {sentence: 'blank', position: positions.date, actual: printed.replace(/\s+/gu, ' '), absent: true}
  },
}
