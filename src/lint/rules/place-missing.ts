import type {Rule} from '../rule.ts'

export const placeMissing: Rule = {
  id: 'place-missing',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 4; HD 36-HD/VPTW, mục II.4',
  applies: {needs: 'header'},
  description: {en: 'The place of issue stands before the date.', vi: 'Địa danh ghi trước ngày, tháng, năm ban hành.'},
  sentence: {en: 'No place stands before the date; write "<place>, ngày …"', vi: 'Trước ngày tháng không có địa danh; hãy ghi "<địa danh>, ngày …"'},
  help: {en: 'Write the name of the province for a provincial organ, of the commune for a commune.', vi: 'Cơ quan cấp tỉnh ghi tên tỉnh, cơ quan cấp xã ghi tên xã.'},
  examples: {
    bad: [{shows: 'a date alone', change: [['Quảng Trị, ngày 14', 'Ngày 14']], marks: 'Ngày 14 tháng 3 năm 2023'}],
    ok: [{shows: 'place and date'}, {shows: 'no date at all is told by date-missing', change: [['Quảng Trị, ngày 14 tháng 3 năm 2023\n', '']]}, {shows: 'a news item has no header', base: 'news', elsewhere: true}],
  },
  * check({document: {header}}) {
    if (header.place === null && header.positions.date !== null) yield {position: header.positions.date, absent: true}
  },
}
