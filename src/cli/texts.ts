import type {Language} from '../model/message.ts'

/** Commands that work as they stand, for the help. */
export const EXAMPLES = `  plan-parse plan.txt > plan.json
  plan-parse plan.txt --format yaml --output plan.yaml
  plan-parse *.txt --format ndjson > plans.ndjson
  cat plan.txt | plan-parse - --compact
  plan-parse inspect plan.txt`

const EN = {
  description: 'Turns Vietnamese administrative documents into validated, structured data',
  version: 'print the version',
  help: 'show help',
  examples: 'Examples',
  seeHelp: '(plan-parse --help shows what there is)',
  exitCodes: 'Exit codes: 0 done; 1 done, and --strict found problems; 2 could not run',
  lang: 'language of messages: en or vi',
  quiet: 'do not tell of problems on standard error',
  parse: 'read documents and write what they say (the default command)',
  files: 'files to read, - for standard input',
  file: 'file to read, - for standard input',
  format: 'json, ndjson or yaml',
  output: 'write to this file, whole or not at all, instead of standard output',
  compact: 'JSON without line breaks',
  strict: 'exit with 1 when a document has warnings',
  inspect: 'show the tree that was read, with positions, for people',
  schema: 'print the JSON Schema of the output',
  types: 'list the types of document that are known',
  typesFormat: 'table or json',
}

const VI: typeof EN = {
  description: 'Chuyển văn bản hành chính Việt Nam thành dữ liệu có cấu trúc, được kiểm tra',
  version: 'in số phiên bản',
  help: 'xem trợ giúp',
  examples: 'Ví dụ',
  seeHelp: '(xem plan-parse --help)',
  exitCodes: 'Mã thoát: 0 xong; 1 xong, nhưng --strict thấy vấn đề; 2 không chạy được',
  lang: 'ngôn ngữ thông báo: en hoặc vi',
  quiet: 'không báo vấn đề ra luồng lỗi',
  parse: 'đọc văn bản và ghi nội dung (lệnh mặc định)',
  files: 'các tệp cần đọc, - là đầu vào chuẩn',
  file: 'tệp cần đọc, - là đầu vào chuẩn',
  format: 'json, ndjson hoặc yaml',
  output: 'ghi vào tệp này, trọn vẹn hoặc không ghi gì, thay vì đầu ra chuẩn',
  compact: 'JSON không xuống dòng',
  strict: 'thoát với mã 1 khi văn bản có cảnh báo',
  inspect: 'xem cây đã đọc kèm vị trí, cho người xem',
  schema: 'in JSON Schema của kết quả',
  types: 'liệt kê các loại văn bản đã biết',
  typesFormat: 'table hoặc json',
}

/** What the help says, in a language. */
export function texts(language: Language): typeof EN {
  return language === 'vi' ? VI : EN
}
