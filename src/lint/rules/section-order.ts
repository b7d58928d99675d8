import {REQUIRED_SECTIONS, type RequiredSection} from '../../data/required-sections.ts'
import type {OutlineNode} from '../../model/document.generated.ts'
import {SECTIONS_SCHEMA, type SectionOptions} from '../look/section-options.ts'
import {isOf} from '../look/sections.ts'
import type {Rule} from '../rule.ts'

export const sectionOrder: Rule<SectionOptions> = {
  id: 'section-order',
  severity: 'info',
  clause: 'custom',
  options: {schema: SECTIONS_SCHEMA, default: {sections: REQUIRED_SECTIONS}},
  description: {en: 'The sections that a type must have stand in their usual order.', vi: 'Các phần của văn bản theo đúng trình tự thông lệ.'},
  sentence: {en: '"{actual}" stands before "{before}"; {wanted} comes first', vi: '"{actual}" đứng trước "{before}"; phần {wanted} phải đứng trước'},
  help: {en: 'Put the purpose first, the tasks next, the implementation last; then renumber.', vi: 'Xếp mục đích trước, nhiệm vụ tiếp theo, tổ chức thực hiện sau cùng; rồi đánh số lại.'},
  examples: {
    bad: [{shows: 'implementation before the purpose', change: [['I. MỤC ĐÍCH, YÊU CẦU', 'I. TỔ CHỨC THỰC HIỆN'], ['V. TỔ CHỨC THỰC HIỆN', 'V. MỤC ĐÍCH'], ['II. CHỈ TIÊU', 'II. KINH PHÍ CHUNG']], marks: 'I. TỔ CHỨC THỰC HIỆN'}],
    ok: [{shows: 'the usual order'}, {shows: 'sections that no order names', change: [['II. CHỈ TIÊU', 'II. TÌNH HÌNH']]}, {shows: 'a decision has articles instead', base: 'decision', elsewhere: true}],
  },
  * check({document, text}, {sections}) {
    const code = document.header.type?.code ?? ''
    const required = Object.hasOwn(sections, code) ? sections[code] ?? [] : []
    const top = document.outline.filter(({title, number}) => title !== null && number !== null)
    // A heading of two sections (NỘI DUNG VÀ TỔ CHỨC THỰC HIỆN) stands for either, so only headings of one are compared.
    const clear = top.flatMap((node) => {
      const fits = required.filter((section) => isOf(section, node))
      return fits.length === 1 && fits[0] !== undefined ? [{node, section: fits[0], rank: required.indexOf(fits[0])}] : []
    })
    for (const [i, {node, section, rank}] of clear.entries()) {
      const later = clear.slice(i + 1).find((other) => other.rank < rank && isFirst(clear, other.section, other.node))
      if (later === undefined || !isFirst(clear, section, node)) continue
      const {start} = node.position
      const line = text.indexOf('\n', start.offset)
      const end = line < 0 ? text.length : line
      yield {position: {start, end: {...start, column: start.column + end - start.offset, offset: end}}, values: {before: later.node.title ?? '', wanted: later.section.name}, actual: node.title ?? ''}
      return
    }
  },
}

function isFirst(clear: readonly {node: OutlineNode; section: RequiredSection}[], section: RequiredSection, node: OutlineNode): boolean {
  return clear.find((each) => each.section === section)?.node === node
}
