/**
 * The text of a word as it was printed: Tesseract knows two letters that look like `Đ`, and reads one as both.
 *
 * @param read - what the program read
 */
export function wordText(read: string): string {
  return read.trim().replace(/ĐÐ|ÐĐ/gu, 'Đ').replace(/đð|ðđ/gu, 'đ')
}
