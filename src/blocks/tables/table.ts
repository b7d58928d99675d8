import type {MappedText} from '../../model/mapped-text.ts'
import {fold} from '../../util/fold.ts'
import {foldBlanks, joinTexts} from '../../util/mapped-text.ts'

/** A table of the body. */
export interface Table {
  /** Line indexes: first line, and the first line behind it. */
  readonly start: number
  readonly end: number
  /** The heading row; empty where none is told. */
  readonly columns: readonly MappedText[]
  readonly rows: readonly (readonly MappedText[])[]
}

/** What the heading of a column says in the tables of these documents; folded. */
const COLUMN = /^(?:stt|tt|so tt|so thu tu|noi dung|ten|nhiem vu|cong viec|hoat dong|muc tieu|chi tieu|don vi|co quan|chu tri|phoi hop|nguoi|trach nhiem|thoi gian|thoi han|tien do|thoi diem|hoan thanh|san pham|ket qua|ghi chu|kinh phi|nguon|dia diem|so luong|so lieu|dvt|dv|cq|tg|thang|tuan|ngay|quy|han|moc|lo trinh|phu trach|phan cong|hang muc|de an|du an|mo hinh|bien phap|giai phap|cong tac|viec|dau viec|chuong trinh|luc luong|bo phan|thanh phan|hinh thuc|lanh dao|ca nhan|dia phuong|dau moi|yeu cau|doi tuong|can cu|linh vuc|danh muc|tong|ty le|ti le|nam|ma|ho va ten|chuc vu|dien thoai|dia chi|cap|loai|so)(?![a-z])/u

/** Tells whether a cell reads like the heading of a column. */
export function isColumnHeading(folded: string): boolean {
  return folded.length < 90 && COLUMN.test(folded.replace(/^[^a-z]+/u, ''))
}

/** Parts the heading row from the others; a second one below merged cells goes with it: `Phân công` over `Chủ trì`, `Phối hợp`. */
export function divideRows(rows: readonly (readonly MappedText[])[]): Pick<Table, 'columns' | 'rows'> {
  const [head, second] = rows
  if (head === undefined || rows.length < 2 || !isHeadingRow(head.map(({value}) => fold(value)))) return {columns: [], rows}
  const subs = second?.filter(({value}) => value !== '') ?? []
  if (second === undefined || rows.length < 3 || second[0]?.value !== '' || subs.length < 2 || !subs.every(({value}) => value.length < 40 && isColumnHeading(fold(value)))) return {columns: head, rows: rows.slice(1)}
  return {columns: head.map((cell, i) => (second[i]?.value ?? '') === '' ? cell : foldBlanks(joinTexts([cell, second[i] ?? cell]))), rows: rows.slice(2)}
}

/** Tells whether a row reads like the heading row. */
export function isHeadingRow(cells: readonly string[]): boolean {
  const printed = cells.filter((cell) => cell !== '')
  if (printed.length < 2 || printed.some((cell) => cell.length > 120)) return false
  const headings = printed.filter(isColumnHeading).length
  return headings >= 2 && headings >= printed.length * 0.5 || /^(?:stt|tt|so tt)$/u.test(printed[0]?.replace(/[^a-z ]/gu, '').trim() ?? '')
}
