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
  /** Between number and notation: a dash in Party style, a blank where offices wrote so. */
  readonly separator: '/' | '-' | ' '
  readonly start: number
  readonly end: number
}

/** `Số`, and what scanners make of it; folded. */
const LABEL = /^[\s"'.,_-]{0,4}(?:(?:luat|bo luat|phap lenh|lenh|nghi quyet|nghi dinh|thong tu|quyet dinh|chi thi|thong bao|ke hoach|bao cao)\s+)?(?:[s5$]\s?[o06](?![a-km-z])|56|s[ae](?=\s?[:.]\s?\d))\s?[:.;,]{0,2}\s*/u

/** `Sở Y tế` is an organ, `Sở: 12` a misread label. */
const ORGAN = /^[\s"'“.,_-]{0,4}s[ơờớởỡợ](?!\s?[:.;]?\s?\d)/iu

/** `Số hiệu:`, `Số ký hiệu:`: what a portal says of a document; folded. */
const ATTRIBUTE = /^[^a-z]{0,4}so\s{1,3}(?:ky\s{1,3})?hieu/u

/** `05/KH-UBND`, `09/2010/QĐ-UBND`, `/UBND-NC`: NĐ 30/2020/NĐ-CP Phụ lục I mục II.3. */
const STATE = /^(?<number>[^\s/⁄]{0,8}(?:\s[^\s/⁄-]{1,4})?)\s*[/⁄∕\\]\s*(?:(?<year>[12]\s?\d\s?\d\s?\d)\s*[/⁄]\s*)?(?<notation>[@\p{Lu}][\p{L}\d]{0,14}(?:\s?[-–—.&_/⁄+]\s?[\p{Lu}\d(][\p{L}\d().&]{0,14}){0,6})/u

/** `12-KH/TU`, ` - KH/ĐU`: HD 36-HD/VPTW. */
const PARTY = /^(?<number>[\dIlO]{0,5})\s*[-–—]\s*(?<notation>\p{Lu}[\p{L}-]{0,20}\s?[/⁄]\s?\p{Lu}[\p{L}\d-]{1,15})/u

/** Types that offices wrote behind a blank, and not a slash. */
export const SPACED_TYPES = '(?:CV|KH|NQ|QĐ|CT|TB|BC|TTr|TT|HD|CTr|KL|CĐ)'

/** `187 KH/TĐTN`: as offices wrote before 2005, and those of the unions longer. */
const SPACED = new RegExp(`^(?<number>\\d{1,5})\\s{1,3}(?<notation>${SPACED_TYPES}\\s?[/⁄]\\s?\\p{Lu}[\\p{L}\\d]{1,10}(?:-\\p{Lu}[\\p{L}\\d]{0,10})?)`, 'u')

/** The slash was lost: what follows it is told, and the digits before it. */
const NOTATION_ONLY = /(?<number>(?<![^\s.:])\d{1,5}\s{1,3})?(?<notation>[A-ZĐƠƯÂĂÊÔ]{2}[\p{L}\d]{0,20}(?:\s?[-–]\s?\p{Lu}[\p{L}\d&]{1,20}){1,3})\s{0,9}$/u

/** A whole cell that is a number without its label: `12/KH-UBND`. */
const BARE = /^\d{1,5}\s?[/⁄]\s?(?:[12]\d{3}\s?[/⁄]\s?)?\p{Lu}\p{L}{1,8}(?:\s?[-–]\s?\p{Lu}[\p{L}&]{1,15}){1,3}\.?$/u

/** The last letters of `UBND` behind a blank that the scan put in. */
const BROKEN_OFF = /^\s\p{Lu}{1,3}(?!\p{L})/u

/**
 * Reads the number line of a header.
 *
 * @param text - a cell, as `Số: 02   /KH-TBCĐ130`
 * @returns null where the cell is no number line
 */
export function readCode(text: string): ReadCode | null {
  const label = readLabel(text)
  if (label === null && !BARE.test(text)) return null
  const from = label ?? 0
  const rest = text.slice(from)
  const party = PARTY.exec(rest)
  const spaced = SPACED.exec(rest)
  const match = party ?? spaced ?? STATE.exec(rest)
  if (match?.groups !== undefined) {
    const {number: printed = '', year, notation = ''} = match.groups
    // A gap inside the digits is a digit that the scan lost.
    const number = /\d\s\d/u.test(printed.trim()) ? null : readDigits(printed.replace(/[.:,]/gu, ''), 6)
    const blank = /^[\s.…_:-]*$/u.test(printed)
    const gap = BROKEN_OFF.exec(rest.slice(match[0].length))?.[0] ?? ''
    const whole = /(?:ubnd|hdnd)$/u.test(fold(notation + gap.trim())) ? gap : ''
    return {
      number, unreadable: number === null && !blank, year: year === undefined ? null : Number(year.replace(/\s/gu, '')),
      notation: tidyNotation(notation + whole.trim()), separator: party !== null ? '-' : spaced !== null ? ' ' : '/', start: label === null ? 0 : labelStart(text), end: from + match[0].length + whole.length,
    }
  }
  const lost = label === null ? null : NOTATION_ONLY.exec(rest)
  if (!lost?.groups) return null
  const number = lost.groups['number']?.trim() ?? null
  return {number, unreadable: number === null, year: null, notation: tidyNotation(lost.groups['notation'] ?? ''), separator: '/', start: labelStart(text), end: from + lost.index + lost[0].trimEnd().length}
}

/** Where the text behind `Số:` begins, or null without such a label. */
function readLabel(text: string): number | null {
  const folded = fold(text.slice(0, 60))
  return ORGAN.test(text) || ATTRIBUTE.test(folded) ? null : LABEL.exec(folded)?.[0].length ?? null
}

/** Tells whether a cell only announces the number, which stands in the next one. */
export function isCodeLabel(text: string): boolean {
  return text.length < 20 && !ORGAN.test(text) && /^[\s"'.]{0,2}[s5$]\s?[o06]\s?[:.]\s*\S{0,6}$/u.test(fold(text))
}

/** The code as one string: `415/KH-UBND`, `09/2010/QĐ-UBND`, `03-KH/TU`, `187 KH/TĐTN`; only the notation where there is no number. */
export function codeValue({number, year, notation, separator}: Pick<ReadCode, 'number' | 'year' | 'notation' | 'separator'>): string {
  return `${number ?? ''}${separator}${year === null ? '' : `${year}/`}${notation}`
}

/** Blanks round signs go, the usual slips of the eye in organ codes are mended. */
function tidyNotation(notation: string): string {
  const tidy = notation
    .replace(/\s?[-–—]\s?/gu, '-')
    .replace(/\s?[/⁄∕]\s?/gu, '/')
    .replace(/^@(?=Y)/u, 'S')
    .replace(/^K(?:II|IL|LI)(?=-)/u, 'KH')
    .replace(/\p{Lu}{4,5}/gu, (letters) => (/^(?:ubnd|libnd|ljbnd|ijbnd|uend|ubnb|ubno|uhnd)$/u.test(fold(letters)) ? 'UBND' : letters))
  return trimEnd(tidy, /[-.,_]/u)
}

function labelStart(text: string): number {
  const match = /[\p{L}5]/u.exec(text)
  return match?.index ?? 0
}
