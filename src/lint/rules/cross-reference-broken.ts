import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

export const crossReferenceBroken: Rule = {
  id: 'cross-reference-broken',
  severity: 'warning',
  clause: 'custom',
  description: {en: 'A place of the document that it names itself is there.', vi: 'Chỗ mà văn bản tự dẫn chiếu có thật trong văn bản.'},
  sentence: {en: '"{actual}" leads nowhere: the document has no such part', vi: '"{actual}" không dẫn đến đâu: văn bản không có phần này'},
  help: {en: 'Correct the number; items are often renumbered without the references to them.', vi: 'Sửa lại số; khi đánh số lại các mục thường quên sửa chỗ dẫn chiếu.'},
  examples: {
    bad: [{shows: 'an item that the section has not', change: [['mục 2, phần II Kế hoạch này', 'mục 7, phần II Kế hoạch này']], marks: 'mục 7, phần II Kế hoạch này'}],
    ok: [
      {shows: 'an item that is there'},
      {shows: 'a document without references to itself', change: [[' tại mục 2, phần II Kế hoạch này', '']]},
      {shows: 'a Party plan without any', base: 'party', elsewhere: true},
    ],
  },
  * check(checked) {
    for (const {text, target, position} of checked.document.crossReferences) {
      if (target === null) yield {position, actual: text.replace(/\s+/gu, ' '), ...(readsLikeScan(checked) ? {severity: 'info' as const} : {})}
    }
  },
}
