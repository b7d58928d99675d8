import {NO_LAYOUT, type Layout} from '../model/intake.ts'
import type {CleanText} from '../text/clean.ts'
import {placeTables} from './tables/known.ts'
import type {Table} from './tables/table.ts'

/**
 * - `blank`: nothing printed
 * - `rule`: only signs: `-------`, `((((((`, `*`
 * - `number`: a number alone, a page number unless it is a cell
 * - `stamp`: a digital signature, a received or copy stamp
 * - `row`: cells between bars
 * - `text`: all else
 */
export type LineKind = 'blank' | 'rule' | 'number' | 'stamp' | 'row' | 'text'

/** One line of the clean text. */
export interface Line {
  /** 0-based. */
  readonly index: number
  readonly kind: LineKind
  /** Offsets in the clean text of what is printed, blanks at both ends left out. */
  readonly start: number
  readonly end: number
  /** Blanks before the first sign, a tab counted as eight. */
  readonly indent: number
  /** What is printed, and the same folded. */
  readonly value: string
  readonly folded: string
  /** The table that opens here, where the format of the document tells its cells. */
  readonly table?: Table
}

/** The lines of a clean text, all of them, in order. */
export function readLines(text: CleanText, layout: Layout = NO_LAYOUT): Line[] {
  const lines: Line[] = []
  let from = 0
  for (let index = 0; from <= text.value.length; index++) {
    const found = text.value.indexOf('\n', from)
    const to = found < 0 ? text.value.length : found
    const raw = text.value.slice(from, to)
    const start = from + raw.length - raw.trimStart().length
    const value = raw.trim()
    const folded = text.folded.slice(start, start + value.length)
    lines.push({index, kind: kindOf(value, folded), start, end: start + value.length, indent: width(raw.slice(0, start - from)), value, folded})
    from = to + 1
  }
  return layout.tables.length === 0 ? lines : placeTables(lines, text, layout.tables)
}

/** What a digital signature, a received stamp or a running head prints; folded. */
const STAMP = /^[^a-z0-9]{0,3}(?:nguoi ky\s*:|ky boi\s*:|thoi gian ky\s*:|ngay ky\s*:|gio ky\s*:|co quan\s*:|e-?mail\s*:|sao y$|sao luc$|cong van den$|van ban den$|den (?:so|ngay)\s{0,3}[:.…])|\d\d:\d\d:\d\d\s*[+-]\d\d:?\d\d|^[^a-z0-9]{0,3}\d{1,2}[./-]\d{1,2}[./-]\d{4},? \d\d:\d\d(?::\d\d)?$|cong bao\s*\/\s*so \d|trung tam cong bao/u

/** `- Trung tâm Công báo tỉnh;` is a recipient. */
const ITEM = /^[|\s]{0,4}[-–—+*•]\s?\p{L}|;$/u

function kindOf(value: string, folded: string): LineKind {
  if (value === '') return 'blank'
  if (!/[\p{L}\p{N}]/u.test(value)) return END_MARK.test(value) ? 'text' : 'rule'
  if (/^(?:[-_. ]{0,4}\d{1,3}[-_. ]{0,4}|trang \d{1,4}(?: ?\/ ?\d{1,4})?|page \d{1,4}(?: of \d{1,4})?)$/u.test(folded)) return 'number'
  if (STAMP.test(folded) && !ITEM.test(value)) return 'stamp'
  return value.includes('|') && /\|.*\|/u.test(value.replace(MISREAD_DAY, '')) ? 'row' : 'text'
}

/** A bar for the 1 of a day: `ngày 3| tháng 12`. */
const MISREAD_DAY = /(?<=ng[aàâ]y\s?\d?)\|(?=\d?\s?th[aáâ]ng)/u

const END_MARK = /^\.?\s?\/\s?\.$/u

function width(blanks: string): number {
  let columns = 0
  for (const blank of blanks) columns += blank === '\t' ? 8 : 1
  return columns
}
