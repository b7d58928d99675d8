import {expect, test} from 'vitest'
import {findBreaks, findGaps} from '../../src/outline/gaps.ts'
import type {OutlineStyle} from '../../src/model/outline.ts'
import {treeOf} from './tree-of.ts'

interface Node {style: OutlineStyle; label: string | null; children: readonly Node[]}
const list = (style: OutlineStyle, ...labels: readonly (string | null)[]): Node[] => labels.map((label) => ({style, label, children: []}))
const breaks = (nodes: readonly Node[]): string[] => findBreaks(nodes, ({label}) => label).map(({kind, last, actual, expected}) => `${kind} ${last} ${actual} ${expected}`)

test.each<[string, OutlineStyle, readonly string[], readonly string[]]>([
  ['Roman numbers', 'roman', ['I', 'II', 'IV'], ['outline-gap II IV III']],
  ['a double', 'decimal', ['1', '2', '2', '3'], ['outline-duplicate 2 2 3']],
  ['broken order', 'decimal', ['1', '3', '2'], ['outline-gap 1 3 2', 'outline-order 3 2 4']],
  ['steps', 'decimal', ['2.1', '2.3'], ['outline-gap 2.1 2.3 2.2']],
  ['đ left out', 'lower', ['c', 'd', 'e'], ['outline-gap d e đ']],
  ['letters in order', 'lower', ['d', 'đ', 'e', 'g', 'h', 'i', 'k'], []],
  ['capitals', 'upper', ['A', 'C'], ['outline-gap A C B']],
  ['brackets', 'paren', ['(1)', '(3)'], ['outline-gap (1) (3) (2)']],
  ['articles', 'article', ['Điều 1', 'Điều 3'], ['outline-gap Điều 1 Điều 3 Điều 2']],
  ['chapters', 'chapter', ['Chương I', 'Chương III'], ['outline-gap Chương I Chương III Chương II']],
])('%s', (_name, style, labels, expected) => {
  expect(breaks(list(style, ...labels))).toEqual(expected)
})

test('2.1 goes on 1.3: each number has a list of its own', () => {
  expect(breaks(list('decimal', '1.2', '1.3', '2.1', '2.2'))).toEqual([])
})

test('a list that begins in the middle, an item without a number and what counts nothing break nothing', () => {
  expect(breaks(list('decimal', '4', '5'))).toEqual([])
  expect(breaks([...list('decimal', '1'), ...list('dash', null), ...list('decimal', '2')])).toEqual([])
  expect(breaks(list('part', 'Phần thứ nhất', 'Phần thứ ba'))).toEqual([])
  expect(breaks([])).toEqual([])
})

test('children are lists of their own, told where they stand', () => {
  const nodes: Node[] = [{style: 'roman', label: 'I', children: list('decimal', '1', '3')}, {style: 'roman', label: 'III', children: list('decimal', '1', '2')}]
  expect(breaks(nodes)).toEqual(['outline-gap 1 3 2', 'outline-gap I III II'])
})

test('a message points at the marker and says what was to come', () => {
  const text = ['1. Trồng tre.', '2. Trồng cỏ.', '4. Trồng lúa.', '5. Trồng ngô.']
  const [message, ...others] = findGaps(treeOf(text))
  expect(others).toEqual([])
  expect(message).toMatchObject({ruleId: 'outline-gap', severity: 'warning', values: {actual: '4', before: '2', expected: '3', path: '4'}, expected: ['3']})
  expect(text.join('\n').slice(message?.span?.start, message?.span?.end)).toBe('4.')
})
