import type {Span} from '../model/mapped-text.ts'
import {isCapitals} from '../util/capitals.ts'
import {fold} from '../util/fold.ts'
import {trimEnd} from '../util/trim-end.ts'
import type {Cell} from './cells.ts'

/** Stamps and marks of a header that say how it is to be handled. */
export interface Status {
  readonly urgency: Mark<Urgency> | null
  readonly secrecy: Mark<Secrecy> | null
  readonly draft: Span | null
}

export interface Mark<T> {
  readonly value: T
  readonly span: Span
}

export type Urgency = 'khẩn' | 'thượng khẩn' | 'hỏa tốc' | 'hỏa tốc hẹn giờ'
export type Secrecy = 'mật' | 'tối mật' | 'tuyệt mật'

/** NĐ 30/2020/NĐ-CP Phụ lục I mục II.10; Luật Bảo vệ bí mật nhà nước 2018, Điều 8. Keys are capitals with marks: folded, `mật` would be any word. */
const URGENCY: ReadonlyMap<string, Urgency> = new Map([
  ['KHẨN', 'khẩn'], ['THƯỢNG KHẨN', 'thượng khẩn'], ['HỎA TỐC', 'hỏa tốc'], ['HOẢ TỐC', 'hỏa tốc'], ['HỎA TỐC HẸN GIỜ', 'hỏa tốc hẹn giờ'], ['HOẢ TỐC HẸN GIỜ', 'hỏa tốc hẹn giờ'],
])
const SECRECY: ReadonlyMap<string, Secrecy> = new Map([['MẬT', 'mật'], ['TỐI MẬT', 'tối mật'], ['TUYỆT MẬT', 'tuyệt mật']])

/** Marks of two words are told without their diacritics, too. */
const FOLDED: ReadonlyMap<string, Urgency | Secrecy> = new Map([...URGENCY, ...SECRECY].filter(([printed]) => printed.includes(' ')).map(([printed, value]) => [fold(printed), value] as const))

/** Tells whether a text is a mark of urgency or secrecy and nothing else. */
export function isStatusMark(value: string): boolean {
  const printed = trimEnd(value, /\P{L}/u).replace(/^\P{L}+/u, '')
  return URGENCY.has(printed) || SECRECY.has(printed) || isCapitals(printed) && FOLDED.has(fold(printed))
}

/** Finds the marks among the cells of a header; each stands in a cell of its own. */
export function findStatus(cells: readonly Cell[]): Status {
  return {
    urgency: markIn(cells, URGENCY),
    secrecy: markIn(cells, SECRECY),
    draft: cells.find(({folded, value}) => /^[^a-z0-9]{0,3}du thao(?: lan (?:thu )?[a-z0-9]+)?[^a-z0-9]{0,3}$/u.test(folded) && value.startsWith('D')) ?? null,
  }
}

function markIn<T>(cells: readonly Cell[], table: ReadonlyMap<string, T>): Mark<T> | null {
  for (const cell of cells) {
    const printed = trimEnd(cell.value, /\P{L}/u).replace(/^\P{L}+/u, '')
    const value = table.get(printed)
    if (value !== undefined) return {value, span: {start: cell.start + cell.value.indexOf(printed), end: cell.start + cell.value.indexOf(printed) + printed.length}}
  }
  return null
}
