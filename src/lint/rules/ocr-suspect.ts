import {positionAt} from '../look/position.ts'
import {readSuspects} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

interface Options {
  /** How many different words are told one by one. */
  readonly most: number
}

export const ocrSuspect: Rule<Options> = {
  id: 'ocr-suspect',
  severity: 'info',
  clause: 'custom',
  applies: {needs: 'document'},
  options: {
    schema: {type: 'object', additionalProperties: false, required: ['most'], properties: {most: {type: 'integer', minimum: 0, description: 'How many different words are told one by one.'}}},
    default: {most: 10},
  },
  description: {en: 'Every marked word can be spelled so in Vietnamese; others are typing slips or misread by OCR.', vi: 'Mọi từ có dấu đều có thể viết như vậy trong tiếng Việt; từ khác là lỗi gõ hoặc do nhận dạng sai.'},
  sentence: {en: '"{actual}" is no Vietnamese syllable; check it against the original', vi: '"{actual}" không phải âm tiết tiếng Việt; hãy đối chiếu bản gốc'},
  sentences: {more: {en: '{count} more words are no Vietnamese syllables ({share} % of all with marks); this may be a scan to be read anew', vi: 'Còn {count} từ không phải âm tiết tiếng Việt ({share} % số từ có dấu); có thể cần nhận dạng lại bản chụp'}},
  help: {en: 'Correct the word; where there are many, read the scan again at 300 dpi.', vi: 'Sửa lại từ; nếu có nhiều, hãy nhận dạng lại bản chụp ở 300 dpi.'},
  examples: {
    bad: [{shows: 'a word that can\'t be', change: [['chạy thử trước', 'chạy thửx trước']], marks: 'thửx'}],
    ok: [{shows: 'words as they can be'}, {shows: 'names of the highlands', change: [['Ngân sách tỉnh', 'Xã Krông Nô, tỉnh Đắk Lắk và ngân sách tỉnh']]}, {shows: 'a Party document in order', base: 'party', elsewhere: true}],
  },
  * check(checked, {most}) {
    const {words, suspects} = readSuspects(checked)
    const told = new Set<string>()
    for (const {word, start} of suspects) {
      if (told.has(word) || told.size >= most) continue
      told.add(word)
      yield {position: positionAt(checked, start, start + word.length), actual: word}
    }
    const rest = suspects.filter(({word}) => !told.has(word)).length
    if (rest > 0) yield {sentence: 'more', position: null, values: {count: rest, share: Math.round(1000 * suspects.length / words) / 10}}
  },
}
