import {positionAt} from '../look/position.ts'
import {wordsWith} from '../look/word.ts'
import type {Rule} from '../rule.ts'

/** Open syllables in oa, oe, uy: the tone on the first letter, or on the second. */
const OLD = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?![\p{L}\p{M}])/giu
const NEW = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu

export const tonePlacementMixed: Rule = {
  id: 'tone-placement-mixed',
  severity: 'info',
  clause: 'custom',
  description: {en: 'The tone of oa, oe, uy stands on the same letter in the whole document: hòa or hoà, thủy or thuỷ.', vi: 'Dấu thanh của oa, oe, uy đặt thống nhất trong cả văn bản: hòa hoặc hoà, thủy hoặc thuỷ.'},
  sentence: {en: '"{actual}" and {few} others have the tone on another letter than "{usual}" and {many} others; choose one way', vi: '"{actual}" và {few} từ khác đặt dấu khác với "{usual}" và {many} từ khác; hãy thống nhất một cách'},
  help: {en: 'Both ways are right (QĐ 1989/QĐ-BGDĐT prefers hoà, thuỷ); set the editor to one of them.', vi: 'Cả hai cách đều đúng (QĐ 1989/QĐ-BGDĐT khuyến khích hoà, thuỷ); hãy đặt bộ gõ theo một cách.'},
  examples: {
    bad: [{shows: 'both ways in one text', change: [['Ngân sách tỉnh bố trí', 'Công ty Thuỷ lợi và ngân sách tỉnh bố trí']], marks: 'Thuỷ'}],
    ok: [
      {shows: 'the old way throughout', change: [['Ngân sách tỉnh bố trí', 'Công ty Thủy lợi và ngân sách tỉnh bố trí']]},
      {shows: 'qu is a consonant: quý has one way only', change: [['trong dự toán hằng năm', 'trong dự toán hằng quý']]},
      {shows: 'the new way throughout', base: 'party', change: [['TỈNH ỦY', 'TỈNH UỶ'], ['Tỉnh ủy', 'Tỉnh uỷ'], ['huyện ủy, thành ủy', 'huyện uỷ, thành uỷ']], elsewhere: true},
    ],
  },
  * check(checked) {
    const {text} = checked
    const [older, newer] = [wordsWith(text, OLD), wordsWith(text, NEW)]
    const [few, many] = older.length < newer.length ? [older, newer] : [newer, older]
    const [first] = few
    if (first === undefined || many.length === 0) return
    yield {
      position: positionAt(checked, first.start, first.end), actual: first.word,
      values: {few: few.length - 1, usual: many[0]?.word ?? '', many: many.length - 1},
    }
  },
}
