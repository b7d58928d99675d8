import {REQUIRED_SECTIONS, type RequiredSection} from '../../data/required-sections.ts'
import {isAttached} from '../look/applies.ts'
import {readsLikeScan} from '../look/scan.ts'
import {headingsOf, isEmpty, isOf} from '../look/sections.ts'
import {nodesOf} from '../look/outline.ts'
import type {Rule} from '../rule.ts'
import {SECTIONS_SCHEMA, type SectionOptions} from '../look/section-options.ts'

export const requiredSection: Rule<SectionOptions> = {
  id: 'required-section',
  severity: 'warning',
  clause: 'custom',
  applies: {needs: 'header'},
  options: {schema: SECTIONS_SCHEMA, default: {sections: REQUIRED_SECTIONS}},
  description: {en: 'A document has the sections that its type must have, and something stands in them.', vi: 'Văn bản có đủ các phần theo loại văn bản và các phần đều có nội dung.'},
  sentence: {en: 'The section "{wanted}" is missing; a {type} has one (headings as {headings})', vi: 'Thiếu phần "{wanted}"; {type} phải có phần này (đề mục như {headings})'},
  sentences: {empty: {en: 'The section "{actual}" is empty; write it', vi: 'Phần "{actual}" chưa có nội dung; hãy bổ sung'}},
  help: {
    en: 'Write the section under a heading of its own. The sections of each type, and their other names, are an option of the rule.',
    vi: 'Bổ sung phần này với đề mục riêng. Các phần của từng loại văn bản và tên gọi khác là tùy chọn của quy tắc.',
  },
  examples: {
    bad: [
      {shows: 'a plan without implementation', change: [['V. TỔ CHỨC THỰC HIỆN\n1. Sở Tài nguyên và Môi trường\nChủ trì chọn nơi đặt trạm, hoàn thành trước ngày 31/8/2023.\n2. Sở Tài chính\nThẩm định dự toán, hoàn thành trước ngày 15/5/2023.\n', '']], marks: null},
      {shows: 'an office wants a section on risks', options: {sections: {KH: [{name: 'Rủi ro', headings: ['rủi ro']}]}}, marks: null},
    ],
    ok: [
      {shows: 'a plan with all its sections'},
      {shows: 'the same sections under other names', change: [['MỤC ĐÍCH, YÊU CẦU', 'MỤC TIÊU'], ['III. NỘI DUNG', 'III. NHIỆM VỤ, GIẢI PHÁP'], ['V. TỔ CHỨC THỰC HIỆN', 'V. PHÂN CÔNG NHIỆM VỤ']]},
      {shows: 'a decision has articles instead', base: 'decision', elsewhere: true},
    ],
  },
  * check(checked, {sections}) {
    const {document} = checked
    const {type} = document.header
    const required = Object.hasOwn(sections, type?.code ?? '') ? sections[type?.code ?? ''] ?? [] : []
    if (type === null || required.length === 0 || isAttached(document)) return
    const headings = headingsOf(document)
    // Few headings: a short text in paragraphs, or one whose headings a scan has lost.
    const mild = headings.length < 2 || readsLikeScan(checked) || nodesOf(document).length < 6 ? {absent: true as const} : {}
    for (const section of required) {
      const found = headings.filter((node) => isOf(section, node))
      const [first] = found
      if (first === undefined) yield {position: null, values: {type: type.name, wanted: section.name, headings: namesOf(section)}, expected: [section.name], ...mild}
      else if (found.every(isEmpty)) yield {sentence: 'empty', position: first.position, actual: first.title ?? ''}
    }
  },
}

function namesOf({name, headings = []}: RequiredSection): string {
  return (headings.length === 0 ? [name] : headings).slice(0, 4).join(', ')
}
