import {positionAt} from '../look/position.ts'
import {ND30} from '../look/regimes.ts'
import type {Rule} from '../rule.ts'

const MARKS = ['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC']

/** A line of capitals that speaks of haste. */
const HASTE = /^[\t |*]*(?<mark>(?:[\p{Lu}\p{M}]+ )*(?:KHẨN|GẤP|HỎA TỐC|HOẢ TỐC)(?: [\p{Lu}\p{M}]+)*)[\t |*]*$/gmu

export const urgencyUnknown: Rule = {
  id: 'urgency-unknown',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 10',
  applies: {regimes: ['state'], from: ND30, needs: 'header'},
  description: {en: 'The mark of urgency is one of KHẨN, THƯỢNG KHẨN, HỎA TỐC.', vi: 'Độ khẩn là một trong KHẨN, THƯỢNG KHẨN, HỎA TỐC.'},
  sentence: {en: '"{actual}" is no degree of urgency; write one of KHẨN, THƯỢNG KHẨN, HỎA TỐC', vi: '"{actual}" không phải mức độ khẩn; hãy ghi KHẨN, THƯỢNG KHẨN hoặc HỎA TỐC'},
  help: {en: 'Stamp one of the three degrees; the hour of delivery stands in the text.', vi: 'Dùng một trong ba mức độ khẩn; giờ phải đến ghi trong nội dung.'},
  examples: {
    bad: [{shows: 'a mark of one\'s own', change: [['Số: 87/KH-UBND\n', 'Số: 87/KH-UBND\nRẤT KHẨN CẤP\n']], marks: 'RẤT KHẨN CẤP'}],
    ok: [
      {shows: 'one of the three', change: [['Số: 87/KH-UBND\n', 'Số: 87/KH-UBND\nTHƯỢNG KHẨN\n']]},
      {shows: 'no mark'},
      {shows: 'the circular of 2011 has a fourth one', change: [['Số: 87/KH-UBND\n', 'Số: 87/KH-UBND\nHỎA TỐC HẸN GIỜ\n'], ['năm 2023', 'năm 2013']], elsewhere: true},
    ],
  },
  * check(checked) {
    const {document: {header, outline}, text} = checked
    const end = header.type?.position?.start.offset ?? outline[0]?.position.start.offset ?? 0
    for (const match of text.slice(0, end).matchAll(HASTE)) {
      const mark = match.groups?.['mark'] ?? ''
      const start = match.index + match[0].indexOf(mark)
      if (!MARKS.includes(mark.replace('HOẢ', 'HỎA'))) yield {position: positionAt(checked, start, start + mark.length), actual: mark, expected: MARKS}
    }
  },
}
