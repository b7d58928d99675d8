import {nodesOf} from '../look/outline.ts'
import {positionAt} from '../look/position.ts'
import {TT01} from '../look/regimes.ts'
import type {Rule} from '../rule.ts'

export const endMark: Rule = {
  id: 'end-mark',
  severity: 'info',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục III (mẫu trình bày)',
  rests: 'memory',
  applies: {regimes: ['state', 'front'], from: TT01, needs: 'header'},
  description: {en: 'The last sentence ends with "./.".', vi: 'Câu cuối của nội dung kết thúc bằng "./.".'},
  sentence: {en: 'The text does not end with "./."; add it behind the last sentence', vi: 'Nội dung không kết thúc bằng "./."; hãy thêm vào sau câu cuối'},
  sentences: {form: {en: 'The text ends with "{actual}", expected "./."', vi: 'Nội dung kết thúc bằng "{actual}", phải là "./."'}},
  help: {en: 'Write "./." behind the last sentence of the text, before Nơi nhận and signature.', vi: 'Ghi "./." sau câu cuối của nội dung, trước Nơi nhận và phần ký.'},
  examples: {
    bad: [
      {shows: 'a full stop only', change: [['thực hiện./.', 'thực hiện.']], marks: '.'},
      {shows: 'another mark', change: [['thực hiện./.', 'thực hiện ./']], marks: './'},
    ],
    ok: [{shows: 'the mark'}, {shows: 'a letter with the mark', base: 'letter'}, {shows: 'the Party does without', base: 'party', elsewhere: true}],
  },
  * check(checked) {
    const {document: {signature, recipients, outline}, text, document} = checked
    const closing = [signature.position, recipients[0]?.position].flatMap((position) => (position == null ? [] : [position.start.offset]))
    const end = Math.min(...closing, text.length)
    if (closing.length === 0 || outline.length === 0) return
    const last = nodesOf(document).findLast(({position, text: words, children, style}) => position.end.offset <= end && words !== null && children.length === 0 && style !== 'furniture' && style !== 'table')
    if (last === undefined) return
    const printed = text.slice(last.position.start.offset, last.position.end.offset).trimEnd()
    if (/\.\s?\/\s?\.?$|\/\.$/u.test(printed) && printed.endsWith('./.')) return
    const tail = /[./\s]{1,6}$/u.exec(printed)?.[0].trim() ?? ''
    const to = last.position.start.offset + printed.length
    const from = to - Math.max(1, tail.length)
    if (/\.\/\.|\/\./u.test(text.slice(last.position.end.offset, end))) return
    yield {...(tail.includes('/') ? {sentence: 'form'} : {absent: true as const}), position: positionAt(checked, from, to), actual: tail, expected: ['./.']}
  },
}
