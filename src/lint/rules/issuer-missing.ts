import type {Rule} from '../rule.ts'

export const issuerMissing: Rule = {
  id: 'issuer-missing',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 2; HD 36-HD/VPTW, mục II.2',
  applies: {needs: 'header'},
  description: {en: 'The header names the organ that issues the document.', vi: 'Phần đầu văn bản ghi tên cơ quan ban hành.'},
  sentence: {en: 'No issuing organ stands in the header; add its name above the number, or check whether the copy lost it', vi: 'Phần đầu không có tên cơ quan ban hành; hãy ghi phía trên số, ký hiệu, hoặc xem bản sao có bị mất không'},
  help: {en: 'Print the issuer in bold capitals in the left half, below the organ that it belongs to.', vi: 'Ghi tên cơ quan ban hành bằng chữ in hoa, đậm ở nửa bên trái, dưới tên cơ quan chủ quản.'},
  examples: {
    bad: [{shows: 'a header that begins with the national title', change: [['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\n-------\n', '']], marks: null}],
    ok: [{shows: 'the issuer above the number'}, {shows: 'a news item has no header', base: 'news', elsewhere: true}],
  },
  * check({document: {header}}) {
    if (header.issuer === null) yield {position: null, absent: true}
  },
}
