import {nodesOf} from '../look/outline.ts'
import type {Rule} from '../rule.ts'

/** Styles that count, and of which one alone is no list; a text may well have a single article or annex. */
const COUNTED = new Set(['roman', 'upper', 'decimal', 'lower', 'paren'])

export const outlineSingleChild: Rule = {
  id: 'outline-single-child',
  severity: 'info',
  clause: 'custom',
  description: {en: 'A numbered list has more than one item.', vi: 'Danh sách đánh số có từ hai mục trở lên.'},
  sentence: {en: 'Item {actual} is the only one of its list; take its number away or check whether others were lost', vi: 'Mục {actual} là mục duy nhất; hãy bỏ số thứ tự hoặc xem có bị mất mục khác không'},
  help: {en: 'What is not divided needs no number; print the text without it.', vi: 'Nội dung không chia nhỏ thì không cần đánh số.'},
  examples: {
    bad: [{shows: 'a section with item 1 only', change: [['2. Lắp đặt, chạy thử trước mùa mưa.\n', '']], marks: '1.'}],
    ok: [{shows: 'lists of two'}, {shows: 'a section without a number inside', change: [['1. Mục đích\n', ''], ['2. Yêu cầu\n', '']]}, {shows: 'articles of a decision are no list', base: 'decision', elsewhere: true}],
  },
  * check({document}) {
    for (const {children} of nodesOf(document)) {
      const counted = children.filter(({style, number}) => number !== null && COUNTED.has(style))
      const [only] = counted
      if (only !== undefined && counted.length === 1) yield {position: only.markerPosition ?? only.position, actual: (only.marker ?? only.number ?? '').trim()}
    }
  },
}
