import {readDigits} from '../util/digits.ts'
import {fold} from '../util/fold.ts'
import {trimEnd} from '../util/trim-end.ts'

/** A số and ký hiệu as read; offsets count in the text it was read from. */
export interface ReadCode {
  /** Digits, or null where blank or unreadable. */
  readonly number: string | null
  /** Something is printed for the number, but no digits. */
  readonly unreadable: boolean
  readonly year: number | null
  readonly notation: string
  /** `KH/TU` behind a dash: Party style. */
  readonly party: boolean
  readonly start: number
  readonly end: number
}

const LABEL = /^[\s"'“.,_-]{0,4}(?:(?:Luật|Bộ luật|Pháp lệnh|Lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Chỉ thị|Thông báo|Kế hoạch|Báo cáo)\s+)?(?:[Ss][ốôóòồổỗộoÓỐÔÒ6ọ]|56)\s?[:.;,]{0,2}\s*/u

/** `Số hiệu:`, `Số ký hiệu:`: what a portal says of a document; folded. */
const ATTRIBUTE = /^[^a-z]{0,4}so\s{1,3}(?:ky\s{1,3})?hieu/u

/** `05/KH-UBND`, `09/2010/QĐ-UBND`, `/UBND-NC`: NĐ 30/2020/NĐ-CP Phụ lục I mục II.3. */
const STATE = /^(?<number>[^\s/⁄]{0,8}(?:\s[^\s/⁄-]{1,4})?)\s*[/⁄∕]\s*(?:(?<year>[12]\s?\d\s?\d\s?\d)\s*[/⁄]\s*)?(?<notation>[@\p{Lu}][\p{L}\d]{0,14}(?:\s?[-–—.&_/⁄+]\s?[\p{Lu}\d(][\p{L}\d().&]{0,14}){0,6})/u

/** `12-KH/TU`, ` - KH/ĐU`: HD 36-HD/VPTW. */
const PARTY = /^(?<number>\d{0,5})\s*[-–—]\s*(?<notation>\p{Lu}[\p{L}-]{0,20}\s?[/⁄]\s?\p{Lu}[\p{L}\d-]{1,15})/u

/** The slash was lost: only what follows it is told. */
const NOTATION_ONLY = /(?<notation>[A-ZĐƠƯÂĂÊÔ]{2}[\p{L}\d]{0,20}(?:\s?[-–]\s?\p{Lu}[\p{L}\d&]{1,20}){1,3})\s{0,9}$/u

/**
 * Reads the number line of a header.
 *
 * @param text - a cell, as `Số: 02   /KH-TBCĐ130`
 * @param bare - read a number without `Số` before it, too
 * @returns null where the cell is no number line
 */
export function readCode(text: string, bare = false): ReadCode | null {
  const label = ATTRIBUTE.test(fold(text.slice(0, 24))) ? null : LABEL.exec(text)
  if (label === null && !(bare && /^[\d\s]{0,8}[/-]/u.test(text))) return null
  const from = label?.[0].length ?? 0
  const rest = text.slice(from)
  const party = PARTY.exec(rest)
  const match = party ?? STATE.exec(rest)
  if (match?.groups !== undefined) {
    const {number: printed = '', year, notation = ''} = match.groups
    // A gap inside the digits is a digit that the scan lost.
    const number = /\d\s\d/u.test(printed.trim()) ? null : readDigits(printed.replace(/[.:,]/gu, ''), 6)
    const blank = /^[\s.…_:-]*$/u.test(printed)
    return {
      number, unreadable: number === null && !blank, year: year === undefined ? null : Number(year.replace(/\s/gu, '')),
      notation: tidyNotation(notation), party: party !== null, start: label === null ? 0 : labelStart(text), end: from + match[0].length,
    }
  }
  const lost = label && NOTATION_ONLY.exec(rest)
  if (!lost?.groups) return null
  return {number: null, unreadable: true, year: null, notation: tidyNotation(lost.groups['notation'] ?? ''), party: false, start: labelStart(text), end: from + lost.index + lost[0].trimEnd().length}
}

/** Tells whether a cell only announces the number, which stands in the next one. */
export function isCodeLabel(text: string): boolean {
  return /^[\s"'.]{0,2}S[ốôóòồổỗộoÓỐ]\s?[:.]\s*\S{0,6}$/u.test(text)
}

/** The code as one string: `415/KH-UBND`, `09/2010/QĐ-UBND`, `03-KH/TU`; only the notation where there is no number. */
export function codeValue({number, year, notation, party}: Pick<ReadCode, 'number' | 'year' | 'notation' | 'party'>): string {
  if (party) return `${number ?? ''}-${notation}`
  return [number ?? '', ...(year === null ? [] : [String(year)]), notation].join('/')
}

/** Blanks round signs go, the usual slips of the eye in organ codes are mended. */
function tidyNotation(notation: string): string {
  const tidy = notation
    .replace(/\s?[-–—]\s?/gu, '-')
    .replace(/\s?[/⁄∕]\s?/gu, '/')
    .replace(/^@(?=Y)/u, 'S')
    .replace(/\p{Lu}{4,5}/gu, (letters) => (/^(?:ubnd|libnd|uend|ubnb)$/u.test(fold(letters)) ? 'UBND' : letters))
  return trimEnd(tidy, /[-.,_]/u)
}

function labelStart(text: string): number {
  const match = /[\p{L}5]/u.exec(text)
  return match?.index ?? 0
}
