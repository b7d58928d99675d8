import type {Language} from '../model/message.ts'

const EN = {
  check: 'check documents as code is checked: rules, profiles, reports for people and for CI',
  paths: 'files, folders, archives, patterns in quotes; - for a document on standard input (default: this folder)',
  config: 'the config for all files (default: plan-parse.config.yaml or .json beside each file, or above)',
  profile: 'the profile in place of what the config extends: recommended, nd30, party, strict, required-sections',
  reporter: 'form of the report: pretty, compact, json, ndjson, sarif, junit, github, gitlab, checkstyle or html; NAME=FILE writes it to a file; may be given several times (default: pretty)',
  failOn: 'exit with 1 from this severity on',
  maxWarnings: 'exit with 1 when there are more warnings',
  allowEmpty: 'finding no document is no mistake',
  changed: 'only files that git says changed: since the last commit, or since the branch left this revision; give paths before it',
  baseline: 'known findings, which are not told again',
  updateBaseline: 'take all findings as known and write them to the baseline',
  fix: 'mend what can be mended in one way, in text and Markdown',
  dryRun: 'with --fix: show the changes, write nothing',
  filesFrom: 'read more paths from a list, one a line or parted by NUL; - for standard input',
  ignore: 'leave out what matches, as in .gitignore',
  workers: 'worker threads (default: one for each processor)',
  timeout: 'most time for one document, in seconds',
  progress: 'how to show progress; auto shows it after a while where standard output is no terminal',
  rules: 'list the rules with their severity in a profile, or show the page of one',
  rule: 'id of a rule',
  rulesFormat: 'table or json',
  lsp: 'speak the Language Server Protocol on standard input and output, for editors',
  stdio: 'as editors call it; there is no other way',
  examples: `Examples:
  plan-parse check plans/
  plan-parse check --profile nd30 --fail-on warning 'plans/**/*.docx'
  plan-parse check --changed=origin/main --reporter github --reporter sarif=plan-parse.sarif
  plan-parse check --fix --dry-run plans/
  plan-parse rules outline-gap`,
  exitCodes: 'Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 could not run, or a file could not be read',
}

const VI: typeof EN = {
  check: 'kiểm tra văn bản như kiểm tra mã nguồn: quy tắc, bộ quy tắc, báo cáo cho người và cho CI',
  paths: 'tệp, thư mục, tệp nén, mẫu tên trong dấu nháy; - cho một văn bản từ đầu vào chuẩn (mặc định: thư mục này)',
  config: 'tệp cấu hình cho mọi tệp (mặc định: plan-parse.config.yaml hoặc .json cạnh mỗi tệp, hoặc ở thư mục trên)',
  profile: 'bộ quy tắc thay cho phần extends của cấu hình: recommended, nd30, party, strict, required-sections',
  reporter: 'dạng báo cáo: pretty, compact, json, ndjson, sarif, junit, github, gitlab, checkstyle hoặc html; TÊN=TỆP thì ghi vào tệp; có thể dùng nhiều lần (mặc định: pretty)',
  failOn: 'thoát với mã 1 từ mức độ này trở lên',
  maxWarnings: 'thoát với mã 1 khi có nhiều cảnh báo hơn',
  allowEmpty: 'không có văn bản nào cũng không phải lỗi',
  changed: 'chỉ các tệp mà git báo đã đổi: từ lần commit cuối, hoặc từ khi nhánh tách khỏi phiên bản này; ghi đường dẫn trước nó',
  baseline: 'các vấn đề đã biết, không báo lại',
  updateBaseline: 'coi mọi vấn đề là đã biết và ghi vào tệp baseline',
  fix: 'sửa những gì chỉ có một cách sửa, trong tệp văn bản thuần và Markdown',
  dryRun: 'cùng với --fix: chỉ cho xem thay đổi, không ghi gì',
  filesFrom: 'đọc thêm đường dẫn từ danh sách, mỗi dòng một đường dẫn hoặc cách nhau bởi NUL; - là đầu vào chuẩn',
  ignore: 'bỏ qua những gì khớp, như .gitignore',
  workers: 'số luồng xử lý (mặc định: mỗi bộ xử lý một luồng)',
  timeout: 'thời gian nhiều nhất cho một văn bản, tính bằng giây',
  progress: 'cách hiện tiến độ; auto hiện sau một lúc khi đầu ra chuẩn không phải là màn hình',
  rules: 'liệt kê quy tắc kèm mức độ trong một bộ quy tắc, hoặc cho xem trang của một quy tắc',
  rule: 'mã quy tắc',
  rulesFormat: 'table hoặc json',
  lsp: 'nói Language Server Protocol qua đầu vào và đầu ra chuẩn, cho trình soạn thảo',
  stdio: 'như trình soạn thảo gọi; không có cách khác',
  examples: `Ví dụ:
  plan-parse check ke-hoach/
  plan-parse check --profile nd30 --fail-on warning 'ke-hoach/**/*.docx'
  plan-parse check --changed=origin/main --reporter github --reporter sarif=plan-parse.sarif
  plan-parse check --fix --dry-run ke-hoach/
  plan-parse rules outline-gap`,
  exitCodes: 'Mã thoát: 0 không có gì từ mức --fail-on trở lên; 1 có vấn đề; 2 không chạy được, hoặc có tệp không đọc được',
}

/** What the help of the commands for checking says, in a language. */
export function checkTexts(language: Language): typeof EN {
  return language === 'vi' ? VI : EN
}
