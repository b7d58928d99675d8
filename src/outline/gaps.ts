import type {Message} from '../model/message.ts'
import type {OutlineNode} from '../model/outline.ts'
import {LETTERS, letterValue, roman, romanValue} from './numbering.ts'

/** Tells of numbers that do not follow the one before them: gaps, doubles, broken order; in document order. */
export function findGaps(nodes: readonly OutlineNode[]): Message[] {
  const messages: Message[] = []
  const last = new Map<string, OutlineNode>()
  for (const node of nodes) {
    if (node.label !== null) {
      const list = `${node.style} ${node.label.includes('.') ? node.label.slice(0, node.label.lastIndexOf('.')) : ''}`
      const before = last.get(list)
      last.set(list, node)
      const message = before === undefined ? null : compare(before, node)
      if (message !== null) messages.push(message)
    }
    messages.push(...findGaps(node.children))
  }
  return messages
}

function compare(before: OutlineNode, node: OutlineNode): Message | null {
  const from = valueOf(before)
  const to = valueOf(node)
  if (from === null || to === null || to - from === 1) return null
  const expected = write(node, from + 1)
  const ruleId = to === from ? 'outline-duplicate' : to > from ? 'outline-gap' : 'outline-order'
  return {
    ruleId, severity: 'warning', span: node.marker === null ? node.span : {start: node.span.start, end: node.span.start + node.marker.value.length},
    values: {actual: node.label ?? '', before: before.label ?? '', expected, path: node.path}, actual: node.label ?? '', expected: [expected],
  }
}

/** What a label counts: its Roman number, its letter's place, the last step of a decimal. */
function valueOf({style, label}: OutlineNode): number | null {
  const last = label?.split(/[\s./]/u).at(-1)?.replace(/[()]/gu, '') ?? ''
  if (/^\d+$/u.test(last)) return Number(last)
  if (style === 'lower' || style === 'upper') return letterValue(last)
  return romanValue(last) ?? (style === 'paren' ? letterValue(last) : null)
}

function write({style, label}: OutlineNode, value: number): string {
  const last = label?.split(/[\s./]/u).at(-1) ?? ''
  const head = (label ?? '').slice(0, (label ?? '').length - last.length)
  const bare = last.replace(/[()]/gu, '')
  const next = /^\d+$/u.test(bare) ? String(value) : style === 'lower' || style === 'upper' ? letterAt(value, style === 'upper') : roman(value)
  return head + last.replace(bare, next)
}

function letterAt(value: number, capital: boolean): string {
  const letter = LETTERS.charAt(value - 1)
  return capital ? letter.toUpperCase() : letter
}
