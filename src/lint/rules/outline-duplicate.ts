import {breaksOf} from '../look/breaks.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

export const outlineDuplicate: Rule = {
  id: 'outline-duplicate',
  severity: 'warning',
  clause: 'custom',
  description: {en: 'No two neighbours of a list have the same number.', vi: 'Hai mục liền nhau không trùng số.'},
  sentence: {en: 'Item {actual} stands twice (first in line {line}), expected {wanted}; renumber the second one', vi: 'Mục {actual} bị trùng (đã có ở dòng {line}), phải là {wanted}; hãy đánh số lại mục sau'},
  help: {en: 'Renumber the second item and those that follow; after d) comes đ).', vi: 'Đánh số lại mục sau và các mục tiếp theo; sau d) là đ).'},
  examples: {
    bad: [{shows: 'item 1 twice', change: [['2. Lắp đặt, chạy thử', '1. Lắp đặt, chạy thử']], marks: '1.'}],
    ok: [
      {shows: 'numbers that go on'},
      {shows: 'each section begins at 1 again', change: [['II. CHỈ TIÊU', 'II. CHỈ TIÊU CỤ THỂ']]},
      {shows: 'a Party document numbers with hyphens', base: 'party', elsewhere: true},
    ],
  },
  * check(checked) {
    const mild = readsLikeScan(checked) ? {severity: 'info' as const} : {}
    for (const {kind, before, node, actual, expected} of breaksOf(checked.document)) {
      if (kind === 'outline-duplicate') yield {position: node.markerPosition ?? node.position, values: {line: before.position.start.line, wanted: expected}, actual, expected: [expected], ...mild}
    }
  },
}
