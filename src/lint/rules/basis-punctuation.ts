import {preambleOf} from '../look/preamble.ts'
import {positionAt} from '../look/position.ts'
import {ND30} from '../look/regimes.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

const LINE = /^(?:Căn cứ|Theo đề nghị|Xét )/u

export const basisPunctuation: Rule = {
  id: 'basis-punctuation',
  severity: 'info',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6',
  rests: 'memory',
  applies: {regimes: ['state', 'front'], from: ND30},
  description: {en: 'Each basis ends with ";", the last one with ".".', vi: 'Mỗi căn cứ kết thúc bằng dấu ";", căn cứ cuối cùng bằng dấu ".".'},
  sentence: {en: 'This basis ends with "{actual}", expected "{wanted}"', vi: 'Căn cứ này kết thúc bằng "{actual}", phải là "{wanted}"'},
  help: {en: 'Put ";" behind each basis and "." behind the last one.', vi: 'Ghi dấu ";" sau mỗi căn cứ và dấu "." sau căn cứ cuối.'},
  examples: {
    bad: [
      {shows: 'a comma behind the last one, as before 2020', base: 'decision', change: [['Theo đề nghị của Giám đốc Sở Tài nguyên và Môi trường.', 'Theo đề nghị của Giám đốc Sở Tài nguyên và Môi trường,']], marks: ','},
      {shows: 'a full stop in between', base: 'decision', change: [['ngày 19 tháng 6 năm 2015;', 'ngày 19 tháng 6 năm 2015.']], marks: '.'},
    ],
    ok: [
      {shows: 'signs as prescribed', base: 'decision'},
      {shows: 'a plan with its basis'},
      {shows: 'before NĐ 30 the last one ended with a comma', base: 'decision', change: [['Môi trường.\n\nQUYẾT', 'Môi trường,\n\nQUYẾT'], ['năm 2023', 'năm 2013']], elsewhere: true},
    ],
  },
  * check(checked) {
    const lines = preambleOf(checked.document).filter(({text, position}) => text !== null && LINE.test(text) && position.parts === undefined)
    if (lines.length < 2 || readsLikeScan(checked)) return
    for (const [i, {text, position}] of lines.entries()) {
      const actual = (text ?? '').trimEnd().slice(-1)
      const wanted = i === lines.length - 1 ? '.' : ';'
      // Where a sentence goes on (…, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:) the line is more than a basis.
      if (!/[.,;]/u.test(actual) || actual === wanted) continue
      const end = position.start.offset + checked.text.slice(position.start.offset, position.end.offset).trimEnd().length
      yield {position: positionAt(checked, end - 1, end), actual, values: {wanted}, expected: [wanted]}
    }
  },
}
