import {breaksOf} from '../look/breaks.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

export const outlineOrder: Rule = {
  id: 'outline-order',
  severity: 'warning',
  clause: 'custom',
  description: {en: 'The numbers of a list rise.', vi: 'Số thứ tự các mục tăng dần.'},
  sentence: {en: 'Unexpected item {actual} after {before}, expected {wanted}; the order is broken or a heading was lost', vi: 'Sau mục {before} là mục {actual}, phải là {wanted}; thứ tự bị đảo hoặc mất đề mục'},
  help: {en: 'Put the items in order; where a list begins anew, restore the heading above it.', vi: 'Xếp lại các mục theo thứ tự; nếu bắt đầu danh sách mới thì bổ sung đề mục phía trên.'},
  examples: {
    bad: [{shows: 'item 2.1 again after item 2.3', change: [['Mỗi trạm có một người trông coi.', '2.1. Người trông coi.\n2.2. Sổ theo dõi.\n2.3. Nơi cất sổ.\n2.1. Khóa trạm.\n2.2. Chìa khóa.']], marks: '2.1.'}],
    ok: [{shows: 'sections in order'}, {shows: 'items in order', change: [['II. CHỈ TIÊU', 'II. MỤC TIÊU']]}, {shows: 'a Party document numbers with hyphens', base: 'party', elsewhere: true}],
  },
  * check(checked) {
    const mild = readsLikeScan(checked) ? {severity: 'info' as const} : {}
    for (const {kind, node, actual, last, expected} of breaksOf(checked.document)) {
      if (kind === 'outline-order') yield {position: node.markerPosition ?? node.position, values: {before: last, wanted: expected}, actual, expected: [expected], ...mild}
    }
  },
}
