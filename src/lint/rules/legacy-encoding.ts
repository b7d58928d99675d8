import {repairLines} from '../../ingest/encodings/repair.ts'
import {positionAt} from '../look/position.ts'
import type {Rule} from '../rule.ts'

/** Encodings that Vietnamese is to be kept in, and of files that hold none of their own. */
const UNICODE = /^(?:utf-?8|utf-?16(?:le|be)?|utf-?32|unicode|ascii|us-ascii)$/iu

export const legacyEncoding: Rule = {
  id: 'legacy-encoding',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục 3 (TCVN 6909:2001); QĐ 72/2002/QĐ-TTg',
  rests: 'memory',
  applies: {needs: 'any'},
  description: {en: 'The text is in Unicode, not in an encoding of older fonts (TCVN3, VNI, VISCII, VIQR).', vi: 'Văn bản dùng bộ mã Unicode, không dùng bảng mã cũ (TCVN3, VNI, VISCII, VIQR).'},
  sentence: {en: 'The text is encoded as {actual}; save it as UTF-8', vi: 'Văn bản dùng bảng mã {actual}; hãy lưu ở dạng UTF-8'},
  sentences: {run: {en: '"{actual}" is Vietnamese in an older encoding ({encoding}): "{wanted}"; convert it to Unicode', vi: '"{actual}" là tiếng Việt ở bảng mã cũ ({encoding}): "{wanted}"; hãy chuyển sang Unicode'}},
  help: {en: 'Convert the file; plan-parse parse shows how it reads it, and --encoding names the encoding where the guess is wrong.', vi: 'Chuyển mã tệp; plan-parse parse cho biết cách đọc, dùng --encoding để chỉ định bảng mã nếu đoán sai.'},
  examples: {
    bad: [{shows: 'a text of an ABC font', base: 'blank', change: [['\n', 'Céng hßa x· héi chñ nghÜa viÖt nam\n§éc lËp - Tù do - H¹nh phóc\nSè: 05/KH-UBND\nKÕ ho¹ch\nX©y dùng tr¹m ®o m­a ë vïng nói\n']], marks: 'Céng hßa x· héi chñ nghÜa viÖt nam'}],
    ok: [{shows: 'a text in Unicode'}, {shows: 'a Party text in Unicode', base: 'party'}, {shows: 'foreign words are no Vietnamese', change: [['Ngân sách tỉnh', 'Tổ chức Médecins Sans Frontières và ngân sách tỉnh']], elsewhere: true}],
  },
  * check(checked) {
    const {document: {source: {encoding, format}}, text} = checked
    if (!UNICODE.test(encoding) && (format === 'text' || format === 'markdown' || format === 'html')) {
      yield {position: null, actual: encoding}
      return
    }
    const repaired = repairLines(text)
    if (repaired === null) return
    const [before, after] = [text.split('\n'), repaired.text.split('\n')]
    const line = before.findIndex((each, i) => each !== after[i])
    if (line < 0) return
    const start = before.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0)
    const printed = before[line] ?? ''
    yield {sentence: 'run', position: positionAt(checked, start, start + printed.length), actual: printed.trim(), values: {encoding: repaired.encodings[0] ?? '', wanted: (after[line] ?? '').trim()}}
  },
}
