import {nodesOf} from '../look/outline.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

/** Styles whose items are sections: a heading of theirs announces something. */
const SECTIONS = new Set(['part', 'chapter', 'section', 'roman', 'upper'])

export const headingEmpty: Rule = {
  id: 'heading-empty',
  severity: 'warning',
  clause: 'custom',
  description: {en: 'Something stands below every heading.', vi: 'Dưới mỗi đề mục có nội dung.'},
  sentence: {en: 'Nothing stands below "{actual}"; write the section or take its heading away', vi: 'Dưới "{actual}" không có nội dung; hãy bổ sung hoặc bỏ đề mục'},
  help: {en: 'A section that is not needed loses its heading; the ones behind it are renumbered.', vi: 'Mục không cần thì bỏ đề mục và đánh số lại các mục sau.'},
  examples: {
    bad: [
      {shows: 'a section without a text', change: [['Ngân sách tỉnh bố trí trong dự toán hằng năm.\n', '']], marks: 'IV. KINH PHÍ'},
    ],
    ok: [{shows: 'a text below each heading'}, {shows: 'a section that says all in its own line', change: [['IV. KINH PHÍ\nNgân sách', 'IV. KINH PHÍ: Ngân sách']]}, {shows: 'articles of a decision', base: 'decision', elsewhere: true}],
  },
  * check(checked) {
    const mild = readsLikeScan(checked) ? {severity: 'info' as const} : {}
    for (const {style, number, marker, title, text, children, position} of nodesOf(checked.document)) {
      if (children.length > 0 || text !== null || marker === null || number === null || title === null) continue
      if (SECTIONS.has(style) && title === title.toUpperCase()) yield {position, actual: `${marker.trim()} ${title}`, ...mild}
    }
  },
}
