import type {Span} from '../../model/mapped-text.ts'

/**
 * `Tháng 4: xây dựng kế hoạch`: an expression that stands by itself before what is to be done then.
 *
 * @param folded - the item or the sentence
 * @param span - the expression, in it
 */
export function opensItem(folded: string, {start, end}: Span): boolean {
  return /^[^a-z\d]*$/u.test(folded.slice(0, start)) && /^\s?:/u.test(folded.slice(end))
}

/** Verbs of tasks, folded: what begins with one behind a month or a year is to be done then. */
const DONE_THEN = /^,?\s(?:se\s|phai\s|tiep tuc\s|phan dau\s|tap trung\s)?(?:trinh|to chuc|hoan thanh|trien khai|thuc hien|ban hanh|bao cao|xong|nghiem thu|khoi cong|khanh thanh|ban giao|gui|nop|phat dong|khai mac|khai giang|tong ket|so ket|kiem tra|giam sat|thanh tra|ra soat|xay dung|lap|tham dinh|phe duyet|dua vao|bat dau|tien hanh|hop|mo|cong bo|danh gia|gieo|trong|thi cong|dau thau|giai ngan|quyet toan|tap huan|boi duong|dao tao|chuan bi|hoan thien|cong khai|thong qua|ket thuc|dieu tra|khao sat|dau tu|bien soan|thanh lap|cung co|ho tro|so hoa|tuyen|giam|tang|nang|bo tri|dat|dua(?! ra)|phat hanh|cap|trao|chuyen|in|van hanh|lap dat|sua|thu|thanh toan|kiem ke|ra quan|duy tri|giu vung|xoa|xay)\s/u

/** At which something is to be told or decided: `báo cáo tại phiên họp UBND tỉnh tháng 11`. */
export const AT_MEETING = /(?<![a-z])(?<!sau )(?:phien hop|ky hop|sinh hoat|giao ban)\s(?:[a-z]+\s){0,6}$/u

/**
 * `lập hồ sơ, quý III trình duyệt`: an expression that opens a clause before the verb of what is to be done then.
 *
 * @param folded - the item or the sentence
 * @param span - the expression, in it
 */
export function opensClause(folded: string, {start, end}: Span): boolean {
  return /(?:^[^a-z\d]*|[,;:(+]\s|\.\s)$/u.test(folded.slice(0, start)) && DONE_THEN.test(folded.slice(end))
}
