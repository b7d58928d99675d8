import type {Block} from '../blocks/blocks.ts'
import {BULLET} from '../blocks/continuation.ts'
import type {Table} from '../blocks/tables/table.ts'
import type {MappedText} from '../model/mapped-text.ts'
import type {OutlineStyle} from '../model/outline.ts'
import {foldBlanks, identity, joinTexts, sliceText} from '../util/mapped-text.ts'
import type {Adopted} from './adopt.ts'

/** A paragraph, an item, a table or a piece of page furniture, in document order, not yet nested. */
export interface Unit {
  readonly style: OutlineStyle
  /** How many numbered lists it opens or goes on; 0 for what is not numbered. */
  readonly depth: number
  readonly label: string | null
  readonly marker: MappedText | null
  readonly text: MappedText
  readonly table: Table | null
  readonly confidence: number
  /** Index of the block in which it begins. */
  readonly block: number
  /** Page furniture between its lines. */
  readonly inside: readonly Unit[]
}

/** The label of a named unit that opens a part of its own, an annex without a number; never printed. */
export const PART = '\u0000part'

/** A unit whose lines are still being gathered. */
interface Draft {
  readonly unit: Omit<Unit, 'text' | 'inside'>
  readonly parts: MappedText[]
  readonly inside: Draft[]
}

/** Lines become units: an adopted marker or a bullet opens one, other lines go on or are paragraphs. */
export function formUnits(blocks: readonly Block[], adopted: readonly Adopted[]): Unit[] {
  const byBlock = new Map<number, Adopted[]>()
  for (const item of adopted) byBlock.set(item.candidate.block, [...byBlock.get(item.candidate.block) ?? [], item])
  const drafts: Draft[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'table') drafts.push(draftOf('table', i, [], {table: block.table}))
    else if (block.kind === 'furniture') drafts.push(draftOf('furniture', i, [lineText(block.line)]))
    else {
      const items = byBlock.get(i) ?? []
      const last = drafts.findLastIndex(({unit}) => unit.style !== 'furniture')
      const open = drafts[last]
      if (items.length > 0) drafts.push(...numbered(block.line, items, i))
      else if (block.goesOn && open !== undefined && open.unit.style !== 'table') {
        open.parts.push(lineText(block.line))
        open.inside.push(...drafts.splice(last + 1))
      } else drafts.push(unnumbered(block.line, i))
    }
  }
  return drafts.map(finish)
}

function finish({unit, parts, inside}: Draft): Unit {
  return {...unit, text: foldBlanks(joinTexts(parts.length === 0 ? [identity('')] : parts)), inside: inside.map(finish)}
}

function draftOf(style: OutlineStyle, block: number, parts: MappedText[], own: Partial<Omit<Unit, 'text' | 'inside'>> = {}): Draft {
  return {unit: {style, depth: 0, label: null, marker: null, table: null, confidence: 1, block, ...own}, parts, inside: []}
}

interface PrintedLine {
  readonly value: string
  readonly start: number
}

function lineText(line: PrintedLine): MappedText {
  return identity(line.value, line.start)
}

function numbered(line: PrintedLine, items: readonly Adopted[], block: number): Draft[] {
  const text = lineText(line)
  return items.map(({candidate, reading, depth, confidence}, i) => {
    const end = items[i + 1]?.candidate.at ?? line.value.length
    const marker = sliceText(text, candidate.at, candidate.at + reading.markerEnd)
    return draftOf(reading.style, block, [sliceText(text, Math.min(end, candidate.at + reading.textStart), end)], {depth, label: reading.label, marker, confidence})
  })
}

const BULLETS: readonly (readonly [RegExp, OutlineStyle])[] = [[/^[-–—−~]/u, 'dash'], [/^\+/u, 'plus'], [/^\*/u, 'star']]

/** Items that have a name and a number instead of a marker: `Chỉ tiêu 1:`; they stay whole. */
const NAMED = /^(?:Chỉ tiêu|Mục tiêu|Nhiệm vụ|Đề án|Tiểu [Đđ]ề án|Dự án|Tiểu dự án|Giải pháp|Nhóm|Hoạt động|Nội dung|Bước|Giai đoạn|Biểu|Mẫu)\s+(?:số\s+)?(?:\d{1,2}|[IVX]{1,4})\s?[:.](?=\s|$)/u

function unnumbered(line: PrintedLine, block: number): Draft {
  const text = lineText(line)
  const bullet = BULLET.exec(line.value)
  if (bullet) {
    const style = BULLETS.find(([pattern]) => pattern.test(line.value))?.[1] ?? 'bullet'
    const marker = sliceText(text, 0, bullet[0].trimEnd().length)
    return draftOf(style, block, [sliceText(text, bullet[0].length, line.value.length)], {marker})
  }
  const named = NAMED.exec(line.value)
  if (named) return draftOf('named', block, [sliceText(text, named[0].length, line.value.length)], {marker: sliceText(text, 0, named[0].length)})
  return draftOf('paragraph', block, [text])
}
