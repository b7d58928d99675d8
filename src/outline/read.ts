import {readBlocks, type Block} from '../blocks/blocks.ts'
import type {Line} from '../blocks/lines.ts'
import type {OutlineNode} from '../model/outline.ts'
import {adopt} from './adopt.ts'
import {findLists, findParts, markParts} from './annexes.ts'
import {findCandidates} from './candidates.ts'
import {findClosing} from './closing-paragraphs.ts'
import {buildTree} from './tree.ts'
import {formUnits} from './units.ts'

/** Which lines are whose: indexes, `from` inclusive, `to` exclusive. */
export interface BodyLines {
  readonly from: number
  /** Up to the closing. */
  readonly to: number
  /** Behind the closing: annexes up to the end. */
  readonly behind: number
}

/** Reads body and annexes as one tree; every line that is not blank is in it. */
export function readOutline(lines: readonly Line[], {from, to, behind}: BodyLines): OutlineNode[] {
  const body = readBlocks(lines, from, to)
  const blocks: Block[] = [...body, ...readBlocks(lines, behind, lines.length)]
  const parts = findParts(blocks, body.length)
  const rows = findLists(blocks, parts)
  const candidates = findCandidates(blocks).filter(({block}) => !rows.has(block))
  const adopted = adopt(candidates, [...new Set([body.length, ...parts])].sort((a, b) => a - b))
  const units = markParts(formUnits(blocks, adopted), parts)
  const end = units.findIndex(({block}) => block >= body.length)
  return buildTree(units, findClosing(units, end < 0 ? units.length : end))
}
