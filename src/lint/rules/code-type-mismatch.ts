import {DOCUMENT_TYPES} from '../../document-types/index.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

export const codeTypeMismatch: Rule = {
  id: 'code-type-mismatch',
  severity: 'error',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục III; TT 01/2011/TT-BNV, Phụ lục I',
  applies: {regimes: ['state'], from: '2005-06-01', needs: 'header'},
  description: {en: 'The notation abbreviates the type that stands on the type line.', vi: 'Ký hiệu phù hợp với tên loại văn bản.'},
  sentence: {
    en: 'The notation "{actual}" is that of a {other}, but the type line says {type}; write "{wanted}" or mend the type line',
    vi: 'Ký hiệu "{actual}" là của {other}, nhưng tên loại ghi {type}; hãy ghi "{wanted}" hoặc sửa tên loại',
  },
  help: {en: 'Take the abbreviation from Phụ lục III: KH for Kế hoạch, BC for Báo cáo, TTr for Tờ trình.', vi: 'Lấy chữ viết tắt tên loại theo Phụ lục III: KH là Kế hoạch, BC là Báo cáo, TTr là Tờ trình.'},
  examples: {
    bad: [{shows: 'a report numbered as a plan', change: [['KẾ HOẠCH\nDựng', 'BÁO CÁO\nDựng']], marks: 'Số: 87/KH-UBND'}],
    ok: [
      {shows: 'a plan numbered as a plan'},
      {shows: 'a letter has no type line', base: 'letter'},
      {shows: 'QĐ stands for decision and regulation in the Party', base: 'party', change: [['45-KH/TU', '45-QĐ/TU'], ['KẾ HOẠCH', 'QUY ĐỊNH']], elsewhere: true},
    ],
  },
  * check(checked) {
    const {code, type} = checked.document.header
    if (code === null || type?.position == null) return
    const [first = ''] = code.notation.split(/[-.]/u)
    const own = DOCUMENT_TYPES.find((each) => each.code === type.code)
    if (own === undefined || own.untitled === true || isCodeOf(own, first)) return
    const other = DOCUMENT_TYPES.find((each) => each !== own && isCodeOf(each, first))
    if (other === undefined) return
    const wanted = code.notation.replace(first, own.code)
    yield {values: {other: other.name, type: own.name, wanted}, position: code.position, actual: code.notation, expected: [wanted], ...(readsLikeScan(checked) ? {severity: 'info' as const} : {})}
  },
}

function isCodeOf({code, otherCodes = []}: (typeof DOCUMENT_TYPES)[number], written: string): boolean {
  return [code, ...otherCodes].some((each) => each.toLowerCase() === written.toLowerCase())
}
