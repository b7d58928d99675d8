import type {Rule} from '../rule.ts'

export const article: Rule = {
  id: 'article',
  severity: 'info',
  clause: 'custom',
  applies: {needs: 'any'},
  description: {
    en: 'The text is a document, not a news item that tells of one.',
    vi: 'Nội dung là văn bản, không phải tin, bài viết về một văn bản.',
  },
  sentence: {
    en: 'This reads like a news item about a document, not like a document; nothing else of it was checked',
    vi: 'Đây là tin, bài viết về một văn bản chứ không phải văn bản; các nội dung khác không được kiểm tra',
  },
  help: {
    en: 'Check the document itself; ask the site that tells of it for the file.',
    vi: 'Hãy kiểm tra chính văn bản đó; xin tệp gốc từ nơi đăng tin.',
  },
  examples: {
    bad: [{shows: 'a news item', base: 'news', marks: null}],
    ok: [
      {shows: 'a plan'},
      {shows: 'a Party plan', base: 'party', elsewhere: true},
    ],
  },
  * check({document: {kind}}) {
    if (kind === 'article') yield {position: null}
  },
}
