import {notInForce} from '../look/in-force.ts'
import {organsOf} from '../look/organs.ts'
import type {Rule} from '../rule.ts'

export const agencyNotInForce: Rule = {
  id: 'agency-not-in-force',
  severity: 'warning',
  clause: 'NQ 176/2025/QH15; NQ 202/2025/QH15; NĐ 45/2025/NĐ-CP; NĐ 150/2025/NĐ-CP',
  rests: 'memory',
  description: {
    en: 'The organs that a document gives work to existed on its date: ministries, departments, districts, provinces.',
    vi: 'Các cơ quan được giao việc có tồn tại vào ngày ban hành văn bản: bộ, sở, cấp huyện, tỉnh.',
  },
  sentence: {en: '"{actual}" ended on {ended}; on {date} it was {successor}', vi: '"{actual}" kết thúc hoạt động ngày {ended}; vào ngày {date} là {successor}'},
  sentences: {
    early: {en: '"{actual}" was there from {begins} on, not yet on {date}', vi: '"{actual}" có từ ngày {begins}, chưa có vào ngày {date}'},
    gone: {en: '"{actual}" ended on {ended}, before {date}', vi: '"{actual}" kết thúc hoạt động ngày {ended}, trước ngày {date}'},
  },
  help: {en: 'Give the task to the organ that took it over.', vi: 'Giao nhiệm vụ cho cơ quan tiếp nhận chức năng.'},
  examples: {
    bad: [
      {shows: 'a department merged into another one', change: [['năm 2023\n', 'năm 2025\n'], ['tháng 3 năm 2025', 'tháng 5 năm 2025']], marks: 'Sở Tài nguyên và Môi trường'},
      {shows: 'a department that came two years later', change: [['2. Sở Tài chính\n', '2. Sở Nông nghiệp và Môi trường\n']], marks: 'Sở Nông nghiệp và Môi trường'},
    ],
    ok: [
      {shows: 'departments of their time'},
      {shows: 'the new departments after the merger', change: [['năm 2023\n', 'năm 2025\n'], ['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'], ['- Bộ Tài nguyên và Môi trường (để b/c);\n', '']]},
      {shows: 'districts before they ended', change: [['2. Sở Tài chính\n', '2. Ủy ban nhân dân các huyện, thị xã\n']], elsewhere: true},
    ],
  },
  * check({document}) {
    const {date} = document.header
    if (date === null || date.length < 7) return
    // A month without a day counts with its last: what ended in it may still have been there.
    const day = date.length === 7 ? `${date}-28` : date
    const told = new Set<string>()
    for (const {name, position} of organsOf(document)) {
      const found = notInForce(name, day)
      if (found === null || told.has(name)) continue
      told.add(name)
      const {ended, begins, successor} = found
      const sentence = ended === null ? {sentence: 'early'} : successor === null ? {sentence: 'gone'} : {}
      yield {...sentence, position, actual: name, values: {date, ended: ended ?? '', begins: begins ?? '', successor: successor ?? ''}, ...(successor === null ? {} : {expected: [successor]})}
    }
  },
}
