import {isAttached} from '../look/applies.ts'
import {isBasis, preambleOf} from '../look/preamble.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

export const basisMissing: Rule = {
  id: 'basis-missing',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6; Phụ lục III, mẫu 1.1, 1.2',
  rests: 'memory',
  applies: {regimes: ['state', 'front'], types: ['QĐ', 'NQ', 'KH']},
  description: {en: 'A decision, resolution or plan says on what it rests before its first part.', vi: 'Quyết định, nghị quyết, kế hoạch nêu căn cứ ban hành ở phần mở đầu.'},
  sentence: {en: 'No basis (Căn cứ …, Thực hiện …) stands before the first part; say on what the document rests', vi: 'Phần mở đầu không nêu căn cứ (Căn cứ …, Thực hiện …); hãy bổ sung'},
  help: {en: 'Write one Căn cứ a line: first the one that gives the power, then the one that asks for the document.', vi: 'Ghi mỗi căn cứ một dòng: căn cứ thẩm quyền trước, căn cứ nội dung sau.'},
  examples: {
    bad: [{shows: 'a decision without Căn cứ', base: 'decision', change: [['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nCăn cứ Luật Khí tượng thủy văn ngày 23 tháng 11 năm 2015;\nTheo đề nghị của Giám đốc Sở Tài nguyên và Môi trường.\n', '']], marks: null}],
    ok: [
      {shows: 'a decision with its basis', base: 'decision'},
      {shows: 'a plan that carries another one out', change: [['Căn cứ Quyết định', 'Thực hiện Quyết định']]},
      {shows: 'a Party plan may begin with its purpose', base: 'party', elsewhere: true},
    ],
  },
  * check(checked) {
    const {document} = checked
    if (isAttached(document)) return
    const found = preambleOf(document).some(isBasis) || document.references.some(({relation}) => relation !== 'cites')
    if (!found) yield {position: null, ...(readsLikeScan(checked) || document.outline.length < 3 ? {absent: true as const} : {})}
  },
}
