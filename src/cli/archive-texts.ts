import type {Language} from '../model/message.ts'

const EN = {
  batch: 'read an archive: folders, patterns, ZIP and tar archives, lists, NDJSON; goes on where it was',
  paths: 'files, folders, .zip, .tar, .tar.gz, .ndjson, patterns in quotes; - for NDJSON of {id, text} on standard input',
  out: 'folder for a tree of results, or a file that ends in .ndjson or .ndjson.gz',
  filesFrom: 'read more paths from a list, one a line or parted by NUL; - for standard input',
  base: 'name inputs from this folder on (default: the deepest one common to all)',
  ignore: 'leave out what matches, as in .gitignore; files called .plan-parse-ignore are heeded as well',
  format: 'json, ndjson or yaml, for a tree',
  compact: 'JSON without line breaks',
  gzip: 'compress results',
  rotate: 'begin a new file of results after this size, as 500M',
  workers: 'worker threads (default: one for each processor)',
  timeout: 'most time for one document',
  memory: 'most heap for one worker',
  ordered: 'write results in the order of inputs',
  force: 'start again',
  retryFailed: 'try inputs again that failed',
  progress: 'how to show progress',
  interval: 'time between two lines of progress',
  report: 'write the report as a page with charts',
}

const VI: typeof EN = {
  batch: 'đọc cả kho: thư mục, mẫu tên, tệp nén ZIP và tar, danh sách, NDJSON; chạy lại thì làm tiếp',
  paths: 'tệp, thư mục, .zip, .tar, .tar.gz, .ndjson, mẫu tên trong dấu nháy; - cho NDJSON {id, text} từ đầu vào chuẩn',
  out: 'thư mục cho cây kết quả, hoặc tệp có đuôi .ndjson hay .ndjson.gz',
  filesFrom: 'đọc thêm đường dẫn từ danh sách, mỗi dòng một đường dẫn hoặc cách nhau bởi NUL; - là đầu vào chuẩn',
  base: 'đặt tên đầu vào tính từ thư mục này (mặc định: thư mục chung sâu nhất)',
  ignore: 'bỏ qua những gì khớp, như .gitignore; các tệp .plan-parse-ignore cũng được dùng',
  format: 'json, ndjson hoặc yaml, cho cây kết quả',
  compact: 'JSON không xuống dòng',
  gzip: 'nén kết quả',
  rotate: 'sang tệp kết quả mới sau cỡ này, như 500M',
  workers: 'số luồng xử lý (mặc định: mỗi bộ xử lý một luồng)',
  timeout: 'thời gian nhiều nhất cho một văn bản, tính bằng giây',
  memory: 'bộ nhớ nhiều nhất cho một luồng, tính bằng MB',
  ordered: 'ghi kết quả theo thứ tự đầu vào',
  force: 'làm lại từ đầu',
  retryFailed: 'thử lại các đầu vào bị lỗi',
  progress: 'cách hiện tiến độ',
  interval: 'thời gian giữa hai dòng tiến độ, tính bằng giây',
  report: 'ghi báo cáo thành trang có biểu đồ',
}

/** What the help of the commands for archives says, in a language. */
export function archiveTexts(language: Language): typeof EN {
  return language === 'vi' ? VI : EN
}
