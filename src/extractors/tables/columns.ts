import {groupBy} from '../../util/group-by.ts'
import type {Passage} from '../passage.ts'

/** What a column of a task table tells. */
export type ColumnRole = 'label' | 'task' | 'lead' | 'coordinate' | 'due' | 'product'

/** Headings of columns, folded; the first that fits decides. Seen in real plans; usage, not law. */
const HEADINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['label', /^[^a-z\d]*(?:stt|tt|so tt|so thu tu|t t)[^a-z\d]*$/u],
  ['coordinate', /^(?!.*chu tri).*phoi hop|^(?!.*(?:thanh phan|doi tuong)).*(?:don vi|co quan|to chuc|luc luong)[^:]{0,20}tham gia|^[^a-z\d]*tham gia[^a-z\d]*$/u],
  ['lead', /chu tri|dau moi|(?:don vi|dv|co quan|cq|nguoi|bo phan|phong|can bo|to chuc|luc luong|dia phuong|ca nhan|lanh dao)[^,]{0,20}(?:thuc hien|trach nhiem|phu trach|tham muu|giao|theo doi|trien khai|dam nhan|chuan bi|soan thao|dam trach|trinh|xay dung)|^[^a-z\d]*(?:trach nhiem|phan cong|chuan bi|soan thao|phu trach|thuc hien|don vi thuc hien|giao cho)/u],
  ['due', /thoi (?:gian|han|diem)(?! bat dau)|ket thuc|tien do|han hoan thanh|hoan thanh|lo trinh|^[^a-z\d]*(?:ngay|thang|quy|tuan|tg|han|ky han|moc|lich)(?![a-z])/u],
  ['product', /san pham|ket qua|dau ra|muc tieu can dat|yeu cau can dat/u],
  ['task', /noi dung|nhiem vu|cong viec|hoat dong|viec can lam|dau viec|phan viec|giai phap|bien phap|chuong trinh|hang muc|de an|du thao|chuyen de|linh vuc|^[^a-z\d]*(?:ten|du an|van ban|mo hinh|cong tac|viec|cong trinh)(?![a-z])/u],
]

/** The role of a column by its heading, or null. */
export function columnRole(heading: string): ColumnRole | null {
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null
}

/** A table that gives tasks, row by row. */
export interface TaskTable {
  /** Which column tells what; the first of each kind. */
  readonly columns: ReadonlyMap<ColumnRole, number>
  /** The cells of each row, by column. */
  readonly rows: readonly (readonly Passage[])[]
  /** The heading of the column of due dates, folded. */
  readonly dueHeading: string
}

/** Heads a column of persons. */
const LEADER = /^[^a-z]*(?:lanh dao|dong chi|nguoi chi dao)/u

/** The task tables among the passages of a document; tables of figures and of names are none. */
export function taskTables(passages: readonly Passage[]): TaskTable[] {
  return cellsByTable(passages).flatMap((cells) => asTaskTable(cells))
}

/** The cells of each table, in print order. */
export function cellsByTable(passages: readonly Passage[]): Passage[][] {
  return [...groupBy(passages.filter(({cell}) => cell !== null), ({cell}) => cell?.table).values()]
}

function asTaskTable(cells: readonly Passage[]): TaskTable[] {
  const columns = new Map<ColumnRole, number>()
  let dueHeading = ''
  let isLeader = false
  for (const {cell, folded} of cells) {
    const role = cell?.row === -1 ? columnRole(folded) : null
    if (cell === null || role === null || columns.has(role) && !(role === 'lead' && isLeader)) continue
    // Who leads is told by persons, who does it by a column behind it.
    if (role === 'lead') isLeader = LEADER.test(folded)
    columns.set(role, cell.column)
    if (role === 'due') dueHeading = folded
  }
  const bare = cells.find(({cell, folded}) => cell?.row === -1 && (isLeader || !columns.has('lead')) && /^[^a-z]*(?:don vi|co quan|bo phan|nguoi)[^a-z]*$/u.test(folded))
  // A bare `Đơn vị` is who does it, unless its cells are units of measure.
  if (bare?.cell != null && cellsOf(cells, bare.cell.column).every(({length}) => length > 5)) columns.set('lead', bare.cell.column)
  const due = columns.get('due')
  const bound = due !== undefined && (columns.has('product') || columns.has('coordinate') || isTimes(cellsOf(cells, due)))
  const task = columns.get('task')
  if (task === undefined || !columns.has('lead') && !bound || isFigures(cellsOf(cells, task))) return []
  const rows: (Passage[] | undefined)[] = []
  for (const passage of cells) {
    if (passage.cell === null || passage.cell.row < 0) continue
    const row = rows[passage.cell.row] ?? []
    row[passage.cell.column] = passage
    rows[passage.cell.row] = row
  }
  return [{columns, rows: rows.filter((row) => row !== undefined), dueHeading}]
}

/** The texts of a column below its heading, folded; empty ones left out. */
function cellsOf(cells: readonly Passage[], column: number): string[] {
  return cells.filter(({cell}) => cell !== null && cell.row >= 0 && cell.column === column).map(({folded}) => folded.trim()).filter((text) => text !== '')
}

/** A column of numbers tells how much of something there is, not what is to be done. */
function isFigures(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.filter((text) => /[a-z]{2}/u.test(text)).length < texts.length / 2
}

/** Days, months and quarters, as in a schedule of work; not the hours of a programme. */
function isTimes(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.filter((text) => /(?<![a-z])(?:thang|quy|ngay|nam|tuan|hang|hoan thanh)(?![a-z])|\d[/.]\d/u.test(text) && !/\d\s?(?:h|gio)(?![a-z])/u.test(text)).length > texts.length / 2
}

/** The cell of a row that tells something; undefined where the row has none or it is empty. */
export function cellOf(table: TaskTable, row: readonly Passage[], role: ColumnRole): Passage | undefined {
  const column = table.columns.get(role)
  const cell = column === undefined ? undefined : row[column]
  return cell?.text.value.trim() === '' ? undefined : cell
}
