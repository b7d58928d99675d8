import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

/** Annexes and forms are often files of their own. */
const ANNEX = /^(?:phụ lục|biểu|mẫu)|(?:phụ lục|biểu mẫu) (?:số )?[\dIVX]+/iu

/** An item within a part: `mục 1, phần III`. */
const STEPS = /^(?:tiểu mục|mục|điểm)\s[\da-zđ.]{1,6},?\s(?:(?:tiểu mục|mục)\s[\d.]{1,6},?\s)?(?:phần|mục)\s[IVX\d]{1,5}(?![\p{L}\d])/iu

export const crossReferenceBroken: Rule = {
  id: 'cross-reference-broken',
  severity: 'warning',
  clause: 'custom',
  description: {en: 'A place of the document that it names itself is there.', vi: 'Chỗ mà văn bản tự dẫn chiếu có thật trong văn bản.'},
  sentence: {en: '"{actual}" leads nowhere: the document has no such part', vi: '"{actual}" không dẫn đến đâu: văn bản không có phần này'},
  sentences: {annex: {en: '"{actual}" is not in this file; it may be a file of its own', vi: '"{actual}" không có trong tệp này; có thể là tệp riêng'}},
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
    const {crossReferences, header: {type}} = checked.document
    const own = new RegExp(`(?:${type?.name ?? 'văn bản'}|văn bản) này$`, 'iu')
    for (const {text, target, position} of crossReferences) {
      const actual = text.replace(/\s+/gu, ' ')
      if (target !== null) continue
      if (ANNEX.test(actual)) yield {sentence: 'annex', position, actual, absent: true}
      // An article or a point without a document may be one of a law that the sentence cites.
      else if (own.test(actual) || STEPS.test(actual)) yield {position, actual, ...(readsLikeScan(checked) ? {severity: 'info' as const} : {})}
    }
  },
}
