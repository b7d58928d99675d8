import {isCapitals} from '../util/capitals.ts'
import {endsSentence, type Layout} from './layout.ts'
import type {Line} from './lines.ts'

/** Words with which no paragraph ends; folded. */
const DANGLING = /(?:[,–-]|(?<![a-z])(?:va|cua|cac|ve|tai|so|voi|cho|theo|trong|tu|den|ngay|uy ban|hoac|la|bi|duoc|do|de|nhung|moi|mot|gom|nhu|qua|tren|duoi|khong|quyet dinh so|bo luat|tieu|thuoc))$/u

/** Words behind which a percentage follows. */
const WANTS_FIGURE = /(?<![a-z])(?:toi thieu|it nhat|toi da|khong qua|tren|duoi|dat|khoang|den|tu|con|bang|du|tang|giam|hon|them)$/u

/** Words behind which a number follows, and lines that begin with the number of a date or a document; folded. */
const WANTS_NUMBER = /(?<![a-z])(?:ngay|so)$/u
const NUMBER = /^\d{1,4}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d\d|\sthang\s\d|\s?\/\s?(?:\d{4}\s?\/\s?)?[a-z]{2,5}-)/u

/** A month, a quarter or a year whose number stands on the next line: `… trong quý` / `III/2012`. */
const PARTED = /^(?:thang \d{1,2}(?:\s?\/\s?|\snam\s)|quy (?:iv|i{1,3}|[1-4])(?:\s?\/\s?|\snam\s)|nam )(?:19|20)\d\d(?!\d|\s?[/.-]\s?\d)|^(?:thang \d{1,2}|quy (?:iv|i{1,3}))[.;,]?$/u
const PERIOD = /(?<![a-z])(?:thang|quy|nam)$/u

/** One basis of the document; the last one ended in a comma until 2020 (NĐ 30/2020/NĐ-CP Phụ lục I mục II.6). */
const LEGAL_BASIS = /^[-\s]{0,3}(?:can cu|xet|theo de nghi|tren co so)(?![a-z]).*,$/u

/** Those who are to carry a decision out, `Điều 3. Chánh Văn phòng …; Thủ trưởng …`: the semicolons part one sentence; folded. */
const HOLDERS = /^(?:dieu \d{1,2}[.:]? ?)?(?:(?:cac )?(?:ong|ba|dong chi):? )?(?:chanh (?:van phong|thanh tra)|giam doc|thu truong|chu tich|truong (?:ban|phong)|cuc truong|vu truong|bo truong|hieu truong)(?![a-z])/u

/** With what a paragraph begins that speaks of the whole document; folded. */
const OF_DOCUMENT = /^(?:tren day la|(?:chi thi|ke hoach|quyet dinh|cong dien|huong dan|nghi quyet|chuong trinh) nay (?:co hieu luc|thay the|thay cho|duoc (?:pho bien|thong qua|gui)|pho bien))(?![a-z])/u

/** What a line begins with when it opens an item of a list. */
export const BULLET = /^(?:[-–—−~+*•●▪◦·§■□➢►❖]|[oØüvF](?=\s\p{Lu}))\s*(?=[\p{L}\d“"'(‘«])/u

/** Whether a line begins with the number of the month, the quarter or the year with which the line before it ends. */
export function endsPeriod(before: Line, line: Line): boolean {
  const [period] = PERIOD.exec(before.folded) ?? []
  return period !== undefined && PARTED.test(`${period} ${line.folded.slice(0, 16)}`)
}

/**
 * Tells whether a line goes on the paragraph of the line before it, markers apart.
 *
 * @param before - the printed line before it
 * @param apart - blank lines or page furniture stand between
 */
export function continues(before: Line, line: Line, layout: Layout, apart: boolean): boolean {
  const first = /^(?:\(?[a-zđ]\)\s?|[a-zđ]\.\s)?["“'‘(]?\s*(\S)/u.exec(line.value)?.[1] ?? ''
  const small = /\p{Ll}/u.test(first)
  const ended = endsSentence(before.value)
  if (WANTS_NUMBER.test(before.folded) && NUMBER.test(line.folded)) return true
  if (endsPeriod(before, line) || !apart && WANTS_FIGURE.test(before.folded) && /^\d{1,3}(?:,\d{1,2})?\s?%/u.test(line.value)) return true
  if (BULLET.test(line.value)) return isFalseBullet(before, line, layout, apart)
  if (apart) return !ended && (small || layout.wrapped && /[,–-]$|(?<![a-z])(?:va|cua|cac|voi)$/u.test(before.folded) && before.value.length > layout.width * 0.6)
  if (layout.closed && !ended && !/[”"»]\s*$/u.test(before.value)) return !isCapitals(before.value) || isCapitals(line.value)
  if (ended && OF_DOCUMENT.test(line.folded)) return false
  if (small) return !ended || layout.wrapped && before.value.length > layout.width * 0.75 && !/:\s*$/u.test(before.value)
  if (!layout.wrapped) return !ended && DANGLING.test(before.folded) && before.value.length > 40 && before.value.length < 200 && !LEGAL_BASIS.test(before.folded)
  if (/:\s*$/u.test(before.value)) return false
  if (isCapitals(before.value)) return isCapitals(line.value) && !ended
  if (ended) return before.value.length > layout.width * 0.86 && line.indent <= before.indent && (!/[;:]\s*$/u.test(before.value) || HOLDERS.test(before.folded) && HOLDERS.test(line.folded))
  if (isCapitals(line.value) && line.value.length > 8 && !DANGLING.test(before.folded)) return false
  return before.value.length > layout.width * 0.68 || DANGLING.test(before.folded)
}

/** `… các Bộ` / `- ngành Trung ương …`: a dash inside a name that the line break brought to the front. */
function isFalseBullet(before: Line, line: Line, layout: Layout, apart: boolean): boolean {
  if (apart || !layout.wrapped || endsSentence(before.value)) return false
  // `… (Phòng Tài chính` / `- Kế toán bảo đảm kinh phí)`.
  if (before.value.lastIndexOf('(') > before.value.lastIndexOf(')') && before.value.length > layout.width * 0.75) return true
  return /^[-–]\s?[\p{Ll}\d]/u.test(line.value) && (layout.closed || before.value.length > layout.width * 0.5)
}
