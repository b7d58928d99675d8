import {isAttached} from '../look/applies.ts'
import type {Rule} from '../rule.ts'

export const codeMissing: Rule = {
  id: 'code-missing',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 3; HD 36-HD/VPTW, mục II.3',
  applies: {needs: 'header'},
  description: {en: 'The header has the number and notation of the document.', vi: 'Phần đầu văn bản có số và ký hiệu.'},
  sentence: {en: 'No number and notation (Số: …/…) stand in the header; add them, or check whether the copy lost them', vi: 'Phần đầu không có số và ký hiệu (Số: …/…); hãy bổ sung, hoặc xem bản sao có bị mất không'},
  sentences: {blank: {en: 'The number of "{actual}" is still blank; fill it in when the document is issued', vi: 'Số của "{actual}" còn để trống; hãy điền khi ban hành'}},
  help: {en: 'Print Số: 05/KH-UBND below the issuer; a Party document prints Số 05-KH/TU.', vi: 'Ghi Số: 05/KH-UBND dưới tên cơ quan ban hành; văn bản của Đảng ghi Số 05-KH/TU.'},
  examples: {
    bad: [
      {shows: 'no number line', change: [['Số: 87/KH-UBND\n', '']], marks: null},
      {shows: 'a draft with a blank number', change: [['Số: 87/KH-UBND', 'Số:      /KH-UBND']], marks: 'Số:      /KH-UBND'},
    ],
    ok: [{shows: 'number and notation'}, {shows: 'a Party number', base: 'party'}, {shows: 'a news item has no header', base: 'news', elsewhere: true}],
  },
  * check({document}) {
    const {code} = document.header
    if (code === null && !isAttached(document)) yield {position: null, absent: true}
    if (code?.number === null && /^(?:S\p{L})?[\s:.…_]*[-/⁄]/u.test(code.printed)) yield {sentence: 'blank', position: code.position, actual: code.printed, absent: true}
  },
}
