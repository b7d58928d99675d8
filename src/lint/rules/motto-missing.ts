import type {Rule} from '../rule.ts'

export const mottoMissing: Rule = {
  id: 'motto-missing',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 1; HD 36-HD/VPTW, mục II.1',
  applies: {needs: 'header'},
  description: {
    en: 'The header prints the national title and motto, or the title line of the Party or the Youth Union.',
    vi: 'Phần đầu văn bản có Quốc hiệu và Tiêu ngữ, hoặc tiêu đề của Đảng, của Đoàn.',
  },
  sentence: {
    en: 'Neither national title and motto nor a Party title stand in the header; add them, or check whether the copy lost them',
    vi: 'Phần đầu không có Quốc hiệu, Tiêu ngữ hoặc tiêu đề văn bản của Đảng; hãy bổ sung, hoặc xem bản sao có bị mất phần này không',
  },
  help: {
    en: 'Print CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM and Độc lập - Tự do - Hạnh phúc in the right half of the head; a Party document prints ĐẢNG CỘNG SẢN VIỆT NAM there.',
    vi: 'Trình bày CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM và Độc lập - Tự do - Hạnh phúc ở nửa bên phải đầu trang; văn bản của Đảng ghi ĐẢNG CỘNG SẢN VIỆT NAM.',
  },
  examples: {
    bad: [{shows: 'no national title and no motto', change: [['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n', '']], marks: null}],
    ok: [
      {shows: 'both lines of the state'},
      {shows: 'a Party document has the title of the Party instead', base: 'party', elsewhere: true},
    ],
  },
  * check({document: {header}}) {
    if (!header.motto) yield {position: null, absent: true}
  },
}
