import {fold, key} from '../../util/fold.ts'
import {positionAt, printedAt} from '../look/position.ts'
import {TT01} from '../look/regimes.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

export const recipientsLuu: Rule = {
  id: 'recipients-luu',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 9; TT 01/2011/TT-BNV, Điều 14',
  applies: {regimes: ['state', 'front'], from: TT01, needs: 'header'},
  description: {en: 'The last line under Nơi nhận says where the document is kept: - Lưu: VT, ….', vi: 'Dòng cuối của Nơi nhận ghi nơi lưu: - Lưu: VT, ….'},
  sentence: {en: '"{actual}" lacks a colon; write "{wanted}"', vi: '"{actual}" thiếu dấu hai chấm; hãy ghi "{wanted}"'},
  sentences: {
    missing: {en: 'No line under Nơi nhận says where the document is kept; add "- Lưu: VT, …."', vi: 'Nơi nhận không có dòng lưu; hãy bổ sung "- Lưu: VT, …."'},
    office: {en: '"{actual}" does not name the registry; write "- Lưu: VT, …"', vi: '"{actual}" không ghi văn thư; hãy ghi "- Lưu: VT, …"'},
  },
  help: {en: 'Write "- Lưu: VT, <unit that drafted it>." as the last line.', vi: 'Ghi "- Lưu: VT, <đơn vị soạn thảo>." ở dòng cuối.'},
  examples: {
    bad: [
      {shows: 'no colon', change: [['- Lưu: VT, NN.', '- Lưu VT, NN.']], marks: 'Lưu VT'},
      {shows: 'no such line', change: [['- Sở Tài chính;\n- Lưu: VT, NN.', '- Sở Tài chính.']], marks: 'Sở Tài chính'},
    ],
    ok: [{shows: 'the line as prescribed'}, {shows: 'more copies', change: [['Lưu: VT, NN.', 'Lưu: VT, NN (5b).']]}, {shows: 'the Party writes it in words', base: 'party', elsewhere: true}],
  },
  * check(checked) {
    const {recipients} = checked.document
    const last = recipients.at(-1)
    if (last === undefined || readsLikeScan(checked)) return
    const kept = recipients.find(({name}) => /^luu(?![a-z])/u.test(fold(name)))
    if (kept === undefined) {
      yield {sentence: 'missing', position: last.position, absent: true}
      return
    }
    const printed = printedAt(checked, kept.position)
    const bare = /^(?:\P{L}*)Lưu(?=\s+\p{L})(?<office>\s+(?:VT|Văn thư|HC|TH)?)/u.exec(printed)
    if (bare !== null) {
      const start = kept.position.start.offset + bare[0].indexOf('Lưu')
      const actual = printed.slice(bare[0].indexOf('Lưu'), bare[0].length).trim()
      const wanted = actual.replace(/^Lưu/u, 'Lưu:')
      yield {position: positionAt(checked, start, start + actual.length), actual, values: {wanted}, expected: [wanted], fix: {start: start + 3, end: start + 3, text: ':'}}
    } else if (!/(?<![a-z])(?:vt|van thu|vanthu|hc|th|vp|tv)/u.test(key(printed))) yield {sentence: 'office', position: kept.position, actual: printed, severity: 'info'}
  },
}
