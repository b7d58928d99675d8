import type {Passage} from '../passage.ts'
import {groupBy} from '../../util/group-by.ts'
import {findTimes} from '../time/find.ts'
import {cellsByTable} from './columns.ts'

/** What the place of a cell in its table says of the figures that stand there. */
export interface CellContext {
  /** The last day, `YYYY-MM-DD`, of the year that heads its column, else of the row of one text above it (`Đến năm 2030`). */
  readonly due: string | null
  /** What its row is about, from the column of names; null for that column itself. */
  readonly subject: string | null
}

const YEAR = /(?:19|20)\d\d/u

/** Whether a column, by its folded heading, names what the rows are about. */
export function isNameColumn(heading: string): boolean {
  return /chi tieu|chi so|noi dung|ten/u.test(heading) && !YEAR.test(heading)
}

/** The context of each cell below a heading row. */
export function cellContexts(passages: readonly Passage[]): Map<Passage, CellContext> {
  const contexts = new Map<Passage, CellContext>()
  for (const cells of cellsByTable(passages)) {
    const heads = cells.filter(({cell}) => cell?.row === -1)
    const years = new Map(heads.map(({cell, folded}) => [cell?.column, YEAR.exec(folded)?.[0]]))
    const nameAt = heads.find(({folded}) => isNameColumn(folded))?.cell?.column
    let group: string | null = null
    for (const row of groupBy(cells.filter(({cell}) => cell !== null && cell.row >= 0), ({cell}) => cell?.row).values()) {
      group = groupOf(row) ?? group
      const name = row.find(({cell}) => cell?.column === nameAt)
      const named = name?.text.value.trim() ?? ''
      for (const passage of row) {
        const year = years.get(passage.cell?.column)
        contexts.set(passage, {due: year === undefined ? group : `${year}-12-31`, subject: passage === name || named === '' ? null : named})
      }
    }
  }
  return contexts
}

/** The bound that a row of one text tells, its label aside; null where it groups none or tells no time. */
function groupOf(row: readonly Passage[]): string | null {
  const told = row.filter(({text}) => text.value.trim() !== '')
  const text = told.length === 1 || told.length === 2 && told[0]?.cell?.column === 0 ? told.at(-1) : undefined
  return text === undefined ? null : findTimes(text.folded, null).find(({to}) => to !== null)?.to ?? null
}
