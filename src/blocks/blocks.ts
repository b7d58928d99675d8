import {continues, endsPeriod} from './continuation.ts'
import {endsSentence, measureLayout, type Layout} from './layout.ts'
import type {Line} from './lines.ts'
import {readAlignedTable} from './tables/aligned.ts'
import {readBarTable} from './tables/bars.ts'
import {readCellLineTable} from './tables/cell-lines.ts'
import type {Table} from './tables/table.ts'

/** A line of prose, a table, or a line that is no text: page number, rule, stamp. */
export type Block =
  | {
    readonly kind: 'line'
    readonly line: Line
    /** Goes on the line before it, as far as its form tells. */
    readonly goesOn: boolean
    /** The line before it is unfinished: no sign ends it, no blank line parts them. */
    readonly interrupts: boolean
  }
  | {readonly kind: 'table'; readonly table: Table}
  | {readonly kind: 'furniture'; readonly line: Line}

/**
 * Divides lines into blocks, none lost but blank ones.
 *
 * @param lines - all lines of the text
 * @param from - index of the first line to read, `to` of the first not to
 */
export function readBlocks(lines: readonly Line[], from: number, to: number): Block[] {
  const part = lines.slice(0, to)
  const layout = measureLayout(part.slice(from))
  const blocks: Block[] = []
  let before: Line | null = null
  let apart = true
  for (let i = from; i < to;) {
    const line = part[i]
    if (line === undefined) break
    const table = readTable(part, i)
    if (table !== null) {
      blocks.push({kind: 'table', table})
      before = null
      i = table.end
      continue
    }
    i++
    if (line.kind === 'blank') apart = true
    // `… trong tháng` / `10.`: a number that the line before asks for is none of a page.
    else if (line.kind === 'text' || line.kind === 'number' && before !== null && !apart && endsPeriod(before, line)) {
      const goesOn = before !== null && continues(before, line, layout, apart)
      blocks.push({kind: 'line', line, goesOn, interrupts: goesOn && before !== null && !endsSentence(before.value)})
      before = line
      apart = false
    } else {
      blocks.push({kind: 'furniture', line})
      apart = true
    }
  }
  return dropRunningHeads(blocks, layout)
}

function readTable(lines: readonly Line[], at: number): Table | null {
  const known = lines[at]?.table
  if (known !== undefined && known.end <= lines.length) return known
  if (lines[at]?.kind === 'row') return readBarTable(lines, at)
  return readCellLineTable(lines, at) ?? readAlignedTable(lines, at)
}

/** The same short line on several pages, next to a page number, is a running head. */
function dropRunningHeads(blocks: readonly Block[], layout: Layout): Block[] {
  const counts = new Map<string, number>()
  const beside = (i: number): boolean => [blocks[i - 1], blocks[i + 1]].some((block) => block?.kind === 'furniture' && block.line.kind === 'number')
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'line' && block.line.value.length < layout.width * 0.9 && beside(i)) counts.set(block.line.folded, (counts.get(block.line.folded) ?? 0) + 1)
  }
  return blocks.map((block, i) => (block.kind === 'line' && (counts.get(block.line.folded) ?? 0) >= 3 && beside(i) ? {kind: 'furniture', line: block.line} : block))
}
