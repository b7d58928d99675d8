import type {Rule} from '../rule.ts'

export const empty: Rule = {
  id: 'empty',
  severity: 'warning',
  clause: 'custom',
  applies: {needs: 'any'},
  description: {en: 'The file has text.', vi: 'Tệp có nội dung.'},
  sentence: {en: 'The document has no text; nothing was checked', vi: 'Văn bản không có nội dung; không có gì được kiểm tra'},
  help: {en: 'Check whether the right file was saved; a scan without a text layer needs OCR first.', vi: 'Hãy xem tệp lưu có đúng không; bản chụp chưa có lớp chữ cần được nhận dạng trước.'},
  examples: {
    bad: [{shows: 'a file with a blank line only', base: 'blank', marks: null}],
    ok: [{shows: 'a plan'}, {shows: 'a news item', base: 'news', elsewhere: true}],
  },
  * check({text}) {
    if (text.trim() === '') yield {position: null}
  },
}
