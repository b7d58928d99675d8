import type {Message} from '../model/message.ts'
import type {OutlineNode} from '../model/outline.ts'
import {LETTERS, letterValue, roman, romanValue} from './numbering.ts'

/** What of a node tells its place in a list. */
interface Numbered {
  readonly style: OutlineNode['style']
}

/** A number that does not follow the one before it. */
export interface Break<Node> {
  readonly kind: 'outline-duplicate' | 'outline-gap' | 'outline-order'
  readonly before: Node
  readonly node: Node
  readonly actual: string
  readonly last: string
  /** The number that was to come. */
  readonly expected: string
}

/**
 * Finds gaps, doubles and broken order in the lists of an outline, in document order.
 *
 * @param labelOf - the number of a node, null where it has none
 */
export function findBreaks<Node extends Numbered & {readonly children: readonly Node[]}>(nodes: readonly Node[], labelOf: (node: Node) => string | null): Break<Node>[] {
  const breaks: Break<Node>[] = []
  const last = new Map<string, {node: Node; label: string}>()
  for (const node of nodes) {
    const label = labelOf(node)
    if (label !== null) {
      const list = `${node.style} ${label.includes('.') ? label.slice(0, label.lastIndexOf('.')) : ''}`
      const before = last.get(list)
      last.set(list, {node, label})
      const kind = before === undefined ? null : compare(node.style, before.label, label)
      if (before !== undefined && kind !== null) breaks.push({kind, before: before.node, node, actual: label, last: before.label, expected: next(node.style, before.label)})
    }
    breaks.push(...findBreaks(node.children, labelOf))
  }
  return breaks
}

/** Tells of numbers that do not follow the one before them; in document order. */
export function findGaps(nodes: readonly OutlineNode[]): Message[] {
  return findBreaks(nodes, ({label}) => label).map(({kind, node, actual, last, expected}) => ({
    ruleId: kind, severity: 'warning', span: node.marker === null ? node.span : {start: node.span.start, end: node.span.start + node.marker.value.length},
    values: {actual, before: last, expected, path: node.path}, actual, expected: [expected],
  }))
}

function compare(style: OutlineNode['style'], before: string, label: string): Break<never>['kind'] | null {
  const from = valueOf(style, before)
  const to = valueOf(style, label)
  if (from === null || to === null || to - from === 1) return null
  return to === from ? 'outline-duplicate' : to > from ? 'outline-gap' : 'outline-order'
}

/** What a label counts: its Roman number, its letter's place, the last step of a decimal. */
function valueOf(style: OutlineNode['style'], label: string): number | null {
  const last = label.split(/[\s./]/u).at(-1)?.replace(/[()]/gu, '') ?? ''
  if (/^\d+$/u.test(last)) return Number(last)
  if (style === 'lower' || style === 'upper') return letterValue(last)
  return romanValue(last) ?? (style === 'paren' ? letterValue(last) : null)
}

/** The label that follows one. */
function next(style: OutlineNode['style'], label: string): string {
  const last = label.split(/[\s./]/u).at(-1) ?? ''
  const bare = last.replace(/[()]/gu, '')
  const value = (valueOf(style, label) ?? 0) + 1
  const following = /^\d+$/u.test(bare) ? String(value) : style === 'lower' || style === 'upper' ? letterAt(value, style === 'upper') : roman(value)
  return label.slice(0, label.length - last.length) + last.replace(bare, following)
}

function letterAt(value: number, capital: boolean): string {
  const letter = LETTERS.charAt(value - 1)
  return capital ? letter.toUpperCase() : letter
}
