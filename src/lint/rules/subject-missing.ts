import type {Rule} from '../rule.ts'

export const subjectMissing: Rule = {
  id: 'subject-missing',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 5; HD 36-HD/VPTW, mục II.5',
  applies: {needs: 'header'},
  description: {en: 'Type and subject, or V/v and the subject of a letter, say what the document is about.', vi: 'Tên loại và trích yếu, hoặc V/v và trích yếu của công văn, nêu nội dung văn bản.'},
  sentence: {en: 'No subject stands below the type line; say in one phrase what the document is about', vi: 'Không có trích yếu nội dung; hãy nêu nội dung văn bản trong một cụm từ'},
  help: {en: 'Print the subject in bold below the type; a letter prints V/v … below its number.', vi: 'Ghi trích yếu bằng chữ đậm dưới tên loại; công văn ghi V/v … dưới số, ký hiệu.'},
  examples: {
    bad: [{shows: 'a letter without V/v', base: 'letter', change: [['V/v báo cáo tình hình trạm đo mưa\n', '']], marks: null}],
    ok: [{shows: 'type and subject'}, {shows: 'a letter with V/v', base: 'letter'}, {shows: 'a news item has no header', base: 'news', elsewhere: true}],
  },
  * check({document: {header}}) {
    if (header.subject === null) yield {position: null, absent: true}
  },
}
