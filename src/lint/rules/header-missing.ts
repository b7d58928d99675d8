import {hasHeader, isAttached} from '../look/applies.ts'
import type {Rule} from '../rule.ts'

export const headerMissing: Rule = {
  id: 'header-missing',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II; Quy định 66-QĐ/TW, Điều 15',
  description: {en: 'The document begins with a header: title, issuer, number, place and date.', vi: 'Văn bản có phần đầu: Quốc hiệu, cơ quan, số, ký hiệu, địa danh và ngày tháng.'},
  sentence: {
    en: 'No cell of a header was found (national title, number, date); the copy may have lost it, and nothing of it was checked',
    vi: 'Không thấy phần đầu văn bản (Quốc hiệu, số, ngày tháng); có thể bản sao đã mất phần này, nên không kiểm tra',
  },
  help: {en: 'Take the file from its source again, or restore the header from the original.', vi: 'Hãy lấy lại tệp từ nguồn, hoặc bổ sung phần đầu theo bản gốc.'},
  examples: {
    bad: [{shows: 'a plan without anything above its title', change: [['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 87/KH-UBND\nQuảng Trị, ngày 14 tháng 3 năm 2023\n', '']], marks: null}],
    ok: [
      {shows: 'a plan with its header'},
      {shows: 'a regulation that a decision promulgates has no header of its own', base: 'blank', change: [['\n', 'QUY CHẾ\nQuản lý trạm đo mưa\n(Ban hành kèm theo Quyết định số 412/QĐ-UBND ngày 21 tháng 4 năm 2023)\n\nĐiều 1. Phạm vi\nQuy chế này áp dụng cho 12 trạm.\n']], elsewhere: true},
    ],
  },
  * check({document}) {
    if (!hasHeader(document) && !isAttached(document)) yield {position: null, absent: true}
  },
}
