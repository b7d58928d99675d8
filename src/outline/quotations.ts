import type {Block} from '../blocks/blocks.ts'

/** A quoted clause that begins with its own marker: its numbers are not this document's. */
const OPENS = /^["“”]\s?(?:Điều\s\d|\d{1,2}\s?[.,)]|[a-zđø]\)|Khoản|Mục)/u
const CLOSES = /["”’`]\s?[.;,]{0,2}$/u

/** How many blocks a quotation may span; one that does not close within them was never opened. */
const MOST_BLOCKS = 80

/** Indexes of the blocks that stand inside a quotation of numbered clauses, as amendments and letters have them. */
export function findQuotations(blocks: readonly Block[]): Set<number> {
  const inside = new Set<number>()
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (block?.kind !== 'line' || !OPENS.test(block.line.value)) continue
    const end = closingBlock(blocks, i)
    if (end === null) continue
    for (; i <= end; i++) inside.add(i)
    i = end
  }
  return inside
}

function closingBlock(blocks: readonly Block[], from: number): number | null {
  for (let i = from; i < Math.min(blocks.length, from + MOST_BLOCKS); i++) {
    const block = blocks[i]
    if (block?.kind !== 'line') continue
    const {value} = block.line
    if (CLOSES.test(value) && (i > from || value.length > 3 && !/^["“”]$/u.test(value))) return i
  }
  return null
}
