import {readBlocks, type Block} from '../../src/blocks/blocks.ts'
import type {OutlineNode} from '../../src/model/outline.ts'
import {adopt} from '../../src/outline/adopt.ts'
import {findCandidates} from '../../src/outline/candidates.ts'
import {readOutline} from '../../src/outline/read.ts'
import {formUnits, type Unit} from '../../src/outline/units.ts'
import {linesOf} from '../support/lines.ts'

export function blocksOf(...text: readonly string[]): Block[] {
  const lines = linesOf(...text)
  return readBlocks(lines, 0, lines.length)
}

/** The units of a body that has no annexes. */
export function unitsOf(...text: readonly string[]): Unit[] {
  const blocks = blocksOf(...text)
  return formUnits(blocks, adopt(findCandidates(blocks), []))
}

/** The tree of a body, and of what stands `behind` its closing. */
export function treeOf(text: readonly string[], behind: readonly string[] = []): OutlineNode[] {
  const lines = linesOf(...text, ...behind)
  return readOutline(lines, {from: 0, to: text.length, behind: text.length})
}

/** Paths of all numbered nodes, in document order. */
export function pathsOf(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap(({label, path, children}) => [...(label === null ? [] : [path]), ...pathsOf(children)])
}

/** What stands under what: style and printed text, children indented. */
export function drawn(nodes: readonly OutlineNode[], indent = ''): string[] {
  return nodes.flatMap(({style, marker, body, children}) => [`${indent}${style}: ${[marker?.value, body.value].filter((part) => part !== undefined && part !== '').join(' ')}`, ...drawn(children, `${indent}  `)])
}
