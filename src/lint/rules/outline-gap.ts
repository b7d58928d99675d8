import {breaksOf} from '../look/breaks.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

export const outlineGap: Rule = {
  id: 'outline-gap',
  severity: 'warning',
  clause: 'custom',
  description: {en: 'The items of a list are numbered without a gap.', vi: 'Các mục được đánh số liên tục, không nhảy số.'},
  sentence: {en: 'Unexpected item {actual} after {before}, expected {wanted}; renumber it or restore the missing item', vi: 'Sau mục {before} là mục {actual}, phải là {wanted}; hãy đánh số lại hoặc bổ sung mục bị thiếu'},
  help: {en: 'Look in the original for the item that is missing; if there is none, renumber those that follow.', vi: 'Hãy tìm mục bị thiếu trong bản gốc; nếu không có thì đánh số lại các mục sau.'},
  examples: {
    bad: [
      {shows: 'item 1 followed by item 3', change: [['2. Lắp đặt, chạy thử', '3. Lắp đặt, chạy thử']], marks: '3.'},
      {shows: 'a lost section', change: [['III. NỘI DUNG\n1. Chọn nơi đặt trạm theo thứ tự ưu tiên tại mục 2, phần II Kế hoạch này.\n2. Lắp đặt, chạy thử trước mùa mưa.\n', '']], marks: 'IV.'},
    ],
    ok: [
      {shows: 'numbers without a gap'},
      {shows: 'đ stands between d and e', change: [['Mỗi trạm có một người trông coi.', 'a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.']]},
      {shows: 'a Party document numbers with hyphens', base: 'party', elsewhere: true},
    ],
  },
  * check(checked) {
    const mild = readsLikeScan(checked) ? {severity: 'info' as const} : {}
    for (const {kind, before, node, actual, last, expected} of breaksOf(checked.document)) {
      if (kind === 'outline-gap' && !isPrinted(expected, checked.text.slice(before.position.start.offset, node.position.start.offset))) yield {position: node.markerPosition ?? node.position, values: {before: last, wanted: expected}, actual, expected: [expected], ...mild}
    }
  },
}

/** Whether the number begins a line all the same, in a form that is no marker: `5a.`, `9a, 9b.`. */
function isPrinted(number: string, text: string): boolean {
  return text.split('\n').some((line) => {
    const rest = line.trimStart()
    return rest.startsWith(number) && /^[a-zđ]?[.,:)/]/u.test(rest.slice(number.length))
  })
}
