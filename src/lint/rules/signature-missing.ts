import {isAttached} from '../look/applies.ts'
import type {Rule} from '../rule.ts'

export const signatureMissing: Rule = {
  id: 'signature-missing',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7; HD 36-HD/VPTW, mục II.7',
  description: {en: 'The document is signed: position and name of who signs.', vi: 'Văn bản có chức vụ, họ tên người ký.'},
  sentence: {en: 'No signature was found (position and name); the copy may have lost it', vi: 'Không thấy chữ ký (chức vụ, họ tên); có thể bản sao đã mất phần này'},
  sentences: {name: {en: 'No name stands below "{actual}"; add it, or check whether the copy lost it', vi: 'Dưới "{actual}" không có họ tên người ký; hãy bổ sung, hoặc xem bản sao có bị mất không'}},
  help: {en: 'Print authority, position and full name of the signer at the right below the text.', vi: 'Ghi quyền hạn, chức vụ và họ tên người ký ở bên phải, dưới nội dung.'},
  examples: {
    bad: [
      {shows: 'a text that ends with Nơi nhận', change: [['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nHồ Sỹ Tân\n', '']], marks: null},
      {shows: 'a position without a name', change: [['\nHồ Sỹ Tân\n', '']], marks: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'},
    ],
    ok: [{shows: 'position and name'}, {shows: 'a Party signature', base: 'party'}, {shows: 'a news item has none', base: 'news', elsewhere: true}],
  },
  * check({document}) {
    const {positions, name, position, lines} = document.signature
    if (position === null) {
      if (!isAttached(document)) yield {position: null, absent: true}
    } else if (name === null && positions.length > 0) yield {sentence: 'name', position, actual: lines.at(-1)?.text ?? '', absent: true}
  },
}
