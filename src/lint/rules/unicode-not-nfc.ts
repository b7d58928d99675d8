import {positionAt} from '../look/position.ts'
import {wordsWith} from '../look/word.ts'
import type {Rule} from '../rule.ts'

export const unicodeNotNfc: Rule = {
  id: 'unicode-not-nfc',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục 3 (TCVN 6909:2001)',
  applies: {needs: 'any'},
  description: {en: 'Letters are whole Unicode characters (NFC), not letters with marks of their own.', vi: 'Chữ dùng mã Unicode dựng sẵn (NFC), không dùng mã tổ hợp.'},
  sentence: {en: '{count} words from here on are written with combining marks; save the text in NFC', vi: 'Từ đây có {count} từ dùng mã tổ hợp; hãy lưu văn bản ở dạng dựng sẵn (NFC)'},
  help: {en: 'Convert the file to precomposed Unicode; search and comparison fail otherwise. plan-parse check --fix does it.', vi: 'Chuyển sang Unicode dựng sẵn; nếu không sẽ không tìm kiếm, so sánh được. plan-parse check --fix làm việc này.'},
  examples: {
    bad: [{shows: 'a word typed with marks apart', change: [['KINH PHÍ', 'KINH PHI\u0301']], marks: 'PHI\u0301'}],
    ok: [{shows: 'whole letters'}, {shows: 'a Party document in whole letters', base: 'party'}, {shows: 'plain letters need no marks', base: 'blank', change: [['\n', 'KE HOACH\n']], elsewhere: true}],
  },
  * check(checked) {
    const {text} = checked
    if (text === text.normalize('NFC')) return
    const found = wordsWith(text, /\p{M}/gu).filter(({word}) => word !== word.normalize('NFC'))
    const [first] = found
    const last = found.at(-1)
    if (first === undefined || last === undefined) return
    const [start, end] = [first.start, last.end]
    yield {position: positionAt(checked, start, first.end), values: {count: found.length}, fix: {start, end, text: text.slice(start, end).normalize('NFC')}}
  },
}
