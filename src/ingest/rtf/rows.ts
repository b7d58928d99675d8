import type {FlowBlock, FlowCell} from '../layout/flow.ts'

/** Where a cell of a row ends, in twips, and with which cell it is one. */
export interface CellShape {
  readonly right: number
  /** The cell above goes on here. */
  readonly goesOn: boolean
  /** The cell to the left goes on here. */
  readonly merged: boolean
}

/** A row as it was written: contents and shapes are matched when it ends. */
export interface RtfRow {
  readonly cells: readonly (readonly FlowBlock[])[]
  readonly shapes: readonly CellShape[]
}

/** Edges that lie closer are one, in twips: a millimetre. */
const NEAR = 57

/** Cells over several columns are told only by their edges, or by cells that are merged into them. */
export function layRows(rows: readonly RtfRow[]): FlowCell[][] {
  const edges = [...new Set(rows.flatMap(({shapes}) => shapes.map(({right}) => right)))].sort((a, b) => a - b).filter((edge, i, all) => i === 0 || edge - (all[i - 1] ?? 0) > NEAR)
  const columnOf = (right: number): number => edges.findLastIndex((edge) => edge <= right + NEAR)
  return rows.map(({cells, shapes}) => {
    if (shapes.length !== cells.length) return cells.map((blocks) => ({blocks, colspan: 1, goesOn: false}))
    const laid: FlowCell[] = []
    let column = -1
    for (const [i, {right, goesOn, merged}] of shapes.entries()) {
      const colspan = Math.max(1, columnOf(right) - column)
      const last = laid.at(-1)
      if (merged && last !== undefined) laid.splice(-1, 1, {...last, colspan: last.colspan + colspan})
      else laid.push({blocks: goesOn ? [] : cells[i] ?? [], colspan, goesOn})
      column += colspan
    }
    return laid
  })
}
