import {ND30} from '../look/regimes.ts'
import type {Reference} from '../../model/document.generated.ts'
import type {Rule} from '../rule.ts'

/** Cited by name: laws need no number and no issuer. */
const BY_NAME = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Điều lệ)/u

export const referenceIncomplete: Rule = {
  id: 'reference-incomplete',
  severity: 'info',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6',
  rests: 'memory',
  applies: {regimes: ['state'], from: ND30},
  description: {
    en: 'The basis of a document is cited in full the first time: type, number, date, issuer.',
    vi: 'Căn cứ ban hành được viện dẫn đầy đủ lần đầu: tên loại, số, ký hiệu, ngày tháng, cơ quan ban hành.',
  },
  sentence: {en: '{actual} is cited without its {wanted}; a first citation has type, number, date and issuer', vi: '{actual} được viện dẫn thiếu {wanted}; lần đầu phải ghi tên loại, số, ký hiệu, ngày tháng và cơ quan ban hành'},
  sentences: {
    date: {en: '{actual} is cited without its date', vi: '{actual} được viện dẫn nhưng thiếu ngày tháng'},
    issuer: {en: '{actual} is cited without its issuer', vi: '{actual} được viện dẫn nhưng thiếu cơ quan ban hành'},
    number: {en: '{actual} is cited without its number', vi: '{actual} được viện dẫn nhưng thiếu số, ký hiệu'},
  },
  help: {en: 'Write Quyết định số 321/QĐ-BTNMT ngày 17 tháng 02 năm 2022 của Bộ Tài nguyên và Môi trường về ….', vi: 'Ghi Quyết định số 321/QĐ-BTNMT ngày 17 tháng 02 năm 2022 của Bộ Tài nguyên và Môi trường về ….'},
  examples: {
    bad: [{shows: 'a decision without its date', change: [['321/QĐ-BTNMT ngày 17 tháng 02 năm 2022 của', '321/QĐ-BTNMT của']], marks: '321/QĐ-BTNMT'}],
    ok: [
      {shows: 'decisions in full'},
      {shows: 'a law by its name', change: [['Căn cứ Luật Khí tượng thủy văn ngày 23 tháng 11 năm 2015;', 'Căn cứ Luật Khí tượng thủy văn;']]},
      {shows: 'before NĐ 30', change: [['321/QĐ-BTNMT ngày 17 tháng 02 năm 2022 của', '321/QĐ-BTNMT của'], ['năm 2023\n', 'năm 2013\n']], elsewhere: true},
    ],
  },
  * check({document}) {
    for (const reference of document.references) {
      const lacks = reference.relation === 'cites' || reference.type === null || BY_NAME.test(reference.type) ? null : lackOf(reference)
      if (lacks !== null) yield {sentence: lacks, position: reference.position, actual: [reference.type, reference.code].filter((part) => part !== null).join(' ')}
    }
  },
}

function lackOf({code, date, issuer}: Reference): 'number' | 'date' | 'issuer' | null {
  if (code === null) return 'number'
  if (date === null) return 'date'
  return issuer === null ? 'issuer' : null
}
