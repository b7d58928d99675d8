import type {Language} from '../model/message.ts'

/** Commands that work as they stand, for the help. */
export const EXAMPLES = `  plan-parse plan.txt > plan.json
  plan-parse plan.txt --format yaml --output plan.yaml
  plan-parse *.docx *.pdf --format ndjson > plans.ndjson
  cat plan.txt | plan-parse - --compact
  plan-parse inspect plan.txt
  plan-parse explain plan.txt --at 26`

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
  inputFormat: 'form of the input, where its content does not tell: text, markdown, html, docx, odt, doc, rtf, pdf, image, hocr, alto, page-xml or tesseract-tsv',
  encoding: 'encoding of a text, where it is told wrong: utf-8, tcvn3, vni-windows, viscii, viqr, windows-1258 …',
  ocr: 'read pictures of pages: auto (where there is no text), never or always',
  entities: 'add persons, places and organisations that the grammar does not claim; needs vntk (npm install vntk)',
  allParts: 'one result for each document in a file: a decision, and the plan that it promulgates',
  inspect: 'show the tree that was read, with positions, for people',
  explain: 'show what each recogniser made of a line, and why it dropped what it dropped',
  at: 'line of the text, from 1; a range as 10-14',
  explainJson: 'print JSON',
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
  inputFormat: 'dạng của đầu vào khi nội dung không cho biết: text, markdown, html, docx, odt, doc, rtf, pdf, image, hocr, alto, page-xml hoặc tesseract-tsv',
  encoding: 'bảng mã của văn bản khi nhận sai: utf-8, tcvn3, vni-windows, viscii, viqr, windows-1258 …',
  ocr: 'nhận dạng ảnh trang: auto (khi không có chữ), never hoặc always',
  entities: 'thêm tên người, địa danh, tổ chức mà ngữ pháp chưa nhận; cần vntk (npm install vntk)',
  allParts: 'mỗi văn bản trong tệp một kết quả: quyết định, và kế hoạch ban hành kèm theo',
  inspect: 'xem cây đã đọc kèm vị trí, cho người xem',
  explain: 'cho biết từng bộ nhận dạng đọc được gì ở một dòng, và vì sao bỏ những gì đã bỏ',
  at: 'dòng của văn bản, tính từ 1; một khoảng như 10-14',
  explainJson: 'in JSON',
  schema: 'in JSON Schema của kết quả',
  types: 'liệt kê các loại văn bản đã biết',
  typesFormat: 'table hoặc json',
}

/** What the help says, in a language. */
export function texts(language: Language): typeof EN {
  return language === 'vi' ? VI : EN
}
