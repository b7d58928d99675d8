import {positionAt} from '../look/position.ts'
import type {Rule} from '../rule.ts'

/** Encodings that Vietnamese is to be kept in, and of files that hold none of their own. */
const UNICODE = /^(?:utf-?8|utf-?16(?:le|be)?|utf-?32|unicode|ascii|us-ascii)$/iu

/** Runs of TCVN3 and of UTF-8 read twice, as they look when nobody decoded them: four such letters within a few words. */
const MISREAD = /(?:[A-Za-z]{0,3}[®©ª«¬¨µ¸¶·¹ÊÇÈÉËÕÒÓÔÖÝ×ØÜÞãßáâäèåæçéóïñòôíêëìîøõö÷ùýúûüþ][A-Za-z®©ª«¬¨µ¸¶·¹]{0,4}\s){4,}/u

export const legacyEncoding: Rule = {
  id: 'legacy-encoding',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục 3 (TCVN 6909:2001); QĐ 72/2002/QĐ-TTg',
  rests: 'memory',
  applies: {needs: 'any'},
  description: {en: 'The text is in Unicode, not in an encoding of older fonts (TCVN3, VNI, VISCII, VIQR).', vi: 'Văn bản dùng bộ mã Unicode, không dùng bảng mã cũ (TCVN3, VNI, VISCII, VIQR).'},
  sentence: {en: 'The text is encoded as {actual}; save it as UTF-8', vi: 'Văn bản dùng bảng mã {actual}; hãy lưu ở dạng UTF-8'},
  sentences: {run: {en: '"{actual}" is Vietnamese in an encoding of older fonts; convert it to Unicode', vi: '"{actual}" là tiếng Việt ở bảng mã cũ; hãy chuyển sang Unicode'}},
  help: {en: 'Convert the file; plan-parse parse shows how it reads it, and --encoding names the encoding where the guess is wrong.', vi: 'Chuyển mã tệp; plan-parse parse cho biết cách đọc, dùng --encoding để chỉ định bảng mã nếu đoán sai.'},
  examples: {
    bad: [{shows: 'a text of an ABC font', base: 'blank', change: [['\n', 'Céng hßa x· héi chñ nghÜa viÖt nam\n§éc lËp - Tù do - H¹nh phóc\nSè: 05/KH-UBND\nKÕ ho¹ch\nX©y dùng tr¹m ®o m­a ë vïng nói\n']], marks: 'Céng hßa x· héi chñ nghÜa viÖt'}],
    ok: [{shows: 'a text in Unicode'}, {shows: 'a Party text in Unicode', base: 'party'}, {shows: 'foreign words are no Vietnamese', change: [['Ngân sách tỉnh', 'Tổ chức Médecins Sans Frontières và ngân sách tỉnh']], elsewhere: true}],
  },
  * check(checked) {
    const {encoding, format} = checked.document.source
    if (!UNICODE.test(encoding) && (format === 'text' || format === 'markdown' || format === 'html')) {
      yield {position: null, actual: encoding}
      return
    }
    const run = MISREAD.exec(checked.text)
    if (run !== null && !/[\u1EA0-\u1EF9]/u.test(run[0])) yield {sentence: 'run', position: positionAt(checked, run.index, run.index + run[0].trimEnd().length), actual: run[0].trim()}
  },
}
