import type {Context} from '../extractor.ts'
import type {Passage} from '../passage.ts'
import {groupBy} from '../../util/group-by.ts'
import {NUMBER, readNumber} from '../quantities/number.ts'
import type {Comparator, Target, TargetKind} from '../targets/target.ts'
import {isBefore} from '../time/calendar.ts'
import {isNameColumn, type CellContext} from './cell-context.ts'
import {cellsByTable} from './columns.ts'

/** A cell that is a figure and nothing else, with what bounds it. */
const FIGURE = new RegExp(`^\\s*(?<sign>[≥>≤<=]{1,2}|tren|duoi|it nhat|toi thieu|khong qua|toi da|khoang|tu)?\\s?(?<low>${NUMBER})(?:\\s?-\\s?(?<high>${NUMBER}))?\\s?(?<more>tro len)?\\s*$`, 'u')
const SIGNS: Readonly<Record<string, Comparator>> = {
  '≥': '>=', '>=': '>=', '≤': '<=', '<=': '<=', '>': '>', '<': '<', tren: '>', duoi: '<', 'it nhat': '>=', 'toi thieu': '>=', tu: '>=', 'khong qua': '<=', 'toi da': '<=', khoang: '~',
}
const YEAR = /(?:19|20)\d\d/u
/** Headings of columns whose figures are to be reached, and of those whose figures were reached; folded. */
const PLANNED = /muc tieu|ke hoach|chi tieu|ket qua|can dat|phan dau|giao|uoc dat/u
const DONE = /thuc hien|da dat|hien trang|thuc trang/u

interface Column {
  readonly index: number
  readonly heading: string
}

/** Which columns name an indicator, its unit and its figures. */
interface Head {
  readonly name: number
  readonly unit: number
  readonly values: readonly Column[]
}

/**
 * Figures of tables of indicators (`chỉ tiêu | đơn vị tính | 2024 | 2025`), where the unit stands in a column of its
 * own; figures printed with their `%` are read by themselves.
 *
 * @param contexts - what the place of each cell says of it
 */
export function indicators({passages, type, date}: Context, contexts: ReadonlyMap<Passage, CellContext>): Target[] {
  return cellsByTable(passages).flatMap((cells) => {
    const rows = groupBy(cells, ({cell}) => cell?.row ?? -1)
    const head = headOf(rows.get(-1) ?? [])
    return head === null ? [] : [...rows].filter(([index]) => index >= 0).flatMap(([, row]) => readRow(row, head, contexts, type, date))
  })
}

function readRow(row: readonly Passage[], head: Head, contexts: ReadonlyMap<Passage, CellContext>, type: string | null, date: string | null): Target[] {
  const [name, unit] = [cellAt(row, head.name), cellAt(row, head.unit)]
  if (name === undefined || unit === undefined) return []
  return head.values.flatMap((column) => {
    const value = cellAt(row, column.index)
    return (value && readFigure(value, name, unit, column, contexts.get(value)?.due ?? null, type, date)) ?? []
  })
}

function cellAt(cells: readonly Passage[], column: number): Passage | undefined {
  const found = cells.find(({cell}) => cell?.column === column)
  return found?.text.value.trim() === '' ? undefined : found
}

/** The head of a table; null where it is none of indicators. */
function headOf(cells: readonly Passage[]): Head | null {
  const columns = cells.flatMap(({cell, folded}) => (cell === null ? [] : [{index: cell.column, heading: folded.trim()}]))
  const unit = columns.find(({heading}) => /^(?:don vi(?: tinh)?|dvt|dv tinh)$/u.test(heading))
  const name = columns.find(({heading}) => isNameColumn(heading))
  if (unit === undefined || name === undefined) return null
  const values = columns.filter(({index, heading}) => index > unit.index && (YEAR.test(heading) || PLANNED.test(heading) || DONE.test(heading)) && !/co quan|don vi|ghi chu|chu tri/u.test(heading))
  return values.length === 0 ? null : {name: name.index, unit: unit.index, values}
}

function readFigure(value: Passage, name: Passage, unit: Passage, {heading}: Column, due: string | null, type: string | null, date: string | null): Target | null {
  const {sign = '', low = '', high, more} = FIGURE.exec(value.folded)?.groups ?? {}
  const first = readNumber(low)
  const last = high === undefined ? null : readNumber(high)
  if (low === '' || first === null) return null
  const kind: TargetKind = DONE.test(heading) || type === 'BC' && !/ke hoach|muc tieu/u.test(heading) || isBefore(due, date) ? 'result' : 'target'
  const start = value.folded.length - value.folded.trimStart().length
  return {
    passage: value, start, end: value.folded.trimEnd().length, kind, value: last !== null && first < last ? [first, last] : first, unit: unit.text.value.trim().replace(/^%.*$/u, '%'),
    points: false, comparator: last !== null ? 'range' : more !== undefined ? '>=' : SIGNS[sign] ?? '=', direction: 'reach', subject: name.text.value.trim(), base: null, due: kind === 'target' ? due : null, rrule: null,
    clause: {start: 0, end: value.folded.length}, evidence: ['its unit stands in a column of its own'],
  }
}
