import type {Target} from '../../model/document.generated.ts'
import {key} from '../../util/fold.ts'
import type {Rule} from '../rule.ts'

export const targetContradicts: Rule = {
  id: 'target-contradicts',
  severity: 'warning',
  clause: 'custom',
  description: {en: 'The same target has the same figure wherever it stands.', vi: 'Cùng một chỉ tiêu có cùng một con số ở mọi chỗ.'},
  sentence: {en: '"{subject}" is {actual} here, but {wanted} in line {line}; write one figure', vi: '"{subject}" ở đây là {actual}, nhưng ở dòng {line} là {wanted}; hãy ghi thống nhất'},
  help: {en: 'Compare both with the decision that sets the target.', vi: 'Đối chiếu cả hai với văn bản giao chỉ tiêu.'},
  examples: {
    bad: [{shows: 'the same share with another figure', change: [['Ngân sách tỉnh bố trí', 'Đến hết năm 2025 có ít nhất 80% số thôn nhận được tin cảnh báo. Ngân sách tỉnh bố trí']], marks: '80%'}],
    ok: [
      {shows: 'one figure'},
      {shows: 'another year may have another figure', change: [['Ngân sách tỉnh bố trí', 'Đến hết năm 2024 có ít nhất 80% số thôn nhận được tin cảnh báo. Ngân sách tỉnh bố trí']]},
      {shows: 'a Party plan without figures', base: 'party', elsewhere: true},
    ],
  },
  * check({document}) {
    const first = new Map<string, Target>()
    for (const target of document.targets) {
      const {kind, subject, value, row, period} = target
      if (kind !== 'target' || subject === null || typeof value !== 'number' || row !== undefined || key(subject).split(' ').length < 4) continue
      const same = JSON.stringify([key(subject), key(target.base ?? ''), target.unit, target.direction, target.due, period?.rrule ?? null])
      const before = first.get(same)
      if (before === undefined) first.set(same, target)
      else if (before.value !== value && before.text !== target.text && before.comparator === target.comparator) {
        yield {position: target.position, actual: written(target), values: {subject, wanted: written(before), line: before.position.start.line}, expected: [written(before)]}
      }
    }
  },
}

function written({value, unit}: Target): string {
  return `${String(value).replace('.', ',')}${unit === '%' ? '%' : ` ${unit ?? ''}`}`.trim()
}
