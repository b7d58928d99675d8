import type {Mention, Passage} from '../passage.ts'

/** A unit that a reference names: `mục 1` is `{kind: 'muc', label: '1'}`; `Điều này` has no label. */
export interface Step {
  readonly kind: string
  /** As the path has it; null for `này`: the one in which the reference stands. */
  readonly label: string | null
}

/** A stretch of text that points at another place of the same document. */
export interface Pointer extends Mention {
  /** From the innermost unit out, as printed. */
  readonly steps: readonly Step[]
}

const KIND = '(?:tieu muc|tieu de an|muc|diem|khoan|dieu|chuong|phan|phu luc|tiet|bieu(?: mau)?)'
const LABEL = '(?:\\d{1,3}(?:\\.\\d{1,2}){0,4}[a-z]?|[ivxl]{2,6}|[a-z]|\\([a-z\\d]{1,4}\\)|nay|tren)(?![a-z\\d/])'
const STEP = `${KIND}\\s(?:so\\s)?${LABEL}`
const POINTER = new RegExp(`(?<![a-z])${STEP}(?:,?\\s(?:cua\\s|thuoc\\s)?${STEP})*(?:\\s(?:cua\\s)?(?:ke hoach|quyet dinh|chi thi|cong van|van ban|quy dinh|quy che|nghi quyet|huong dan|thong bao|chuong trinh|de an|nghi dinh|thong tu|dieu le|phuong an) nay|\\s(?:ban hanh\\s)?kem theo|\\s(?:neu\\s)?tren)?`, 'gu')
const PARTS = new RegExp(`(?<kind>${KIND})\\s(?:so\\s)?(?<label>${LABEL})`, 'gu')
/** What follows belongs to another document. */
const ELSEWHERE = /^[,\s]*(?:cua\s|tai\s|ban hanh (?:kem theo\s)?)*(?:kem theo\s)?(?:"|“)?(?:bo luat|luat|phap lenh|hien phap|nghi dinh|thong tu|quyet dinh|nghi quyet|chi thi|ke hoach|cong van|van ban|quy dinh|quy che|chuong trinh|de an|thong bao|ket luan|huong dan|dieu le|cong dien|to trinh|bao cao)(?! nay)(?![a-z])/u
/** The words for units with their marks: `mức 1` is no `mục 1`. */
const PRINTED = /^(?:tiểu mục|tiểu đề án|mục|điểm|khoản|điều|chương|phần|phụ lục|tiết|biểu(?: mẫu)?|tieu muc|muc|diem|khoan|dieu|chuong|phan|phu luc)(?!\p{L})/iu

/** Finds the places of a passage that point at another place of the document (DOMAIN reference §7.2). */
export function findPointers(passage: Passage): Pointer[] {
  const {folded} = passage
  const pointers: Pointer[] = []
  for (const match of folded.matchAll(POINTER)) {
    const end = match.index + match[0].length
    const own = / (?:nay|tren|kem theo)$/u.test(match[0])
    if (!PRINTED.test(passage.text.value.slice(match.index, end)) || isMarker(passage, match.index) || !own && ELSEWHERE.test(folded.slice(end, end + 60))) continue
    const printed = passage.text.value.slice(match.index, end)
    const steps = [...match[0].matchAll(PARTS)].map((part) => stepOf(part, printed))
    if (!steps.every((step) => isUnit(step)) || steps.length === 1 && match[0].endsWith(' tren') && steps[0]?.label === null) continue
    pointers.push({passage, start: match.index, end, steps})
  }
  return pointers
}

/** The marker of the passage itself, or of the one that a heading names (`Điều 3. …`, `PHẦN II`). */
function isMarker({folded}: Passage, at: number): boolean {
  return /^[^a-z\d]*$/u.test(folded.slice(0, at))
}

/** `điểm 60`, `tiết 35` are figures; `phần ý`, `phần (TCTP)` are words. */
function isUnit({kind, label}: Step): boolean {
  if (label === null) return true
  if (/^\d+$/u.test(label)) return !/^(?:diem|tiet)$/u.test(kind) || Number(label) <= 30
  return /^(?:\d[\d.]*[a-zđ]?|[a-zđ]|\([a-zđ\d]{1,2}\)|\(?[ivxl]+\)?)$/iu.test(label)
}

/** The label as printed: `đ` is no `d`. */
function stepOf(part: RegExpExecArray, printed: string): Step {
  const {kind = '', label = ''} = part.groups ?? {}
  const end = part.index + part[0].length
  return {kind, label: label === 'nay' || label === 'tren' ? null : printed.slice(end - label.length, end)}
}
