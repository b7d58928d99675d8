import {describe, expect, test} from 'vitest'
import {unclaimedLines, withLeftovers} from '../../src/document/claims.ts'
import {measureCoverage} from '../../src/document/coverage.ts'
import type {OutlineNode} from '../../src/model/outline.ts'
import {identity} from '../../src/util/mapped-text.ts'
import {treeOf} from '../outline/tree-of.ts'
import {take} from './source-of.ts'

const TEXT = 'Một\n\nHai\nBa'

describe('lines that no span touches', () => {
  const left = (...spans: readonly (readonly [number, number])[]): string[] => unclaimedLines(take(TEXT).lines, spans.map(([start, end]) => ({start, end}))).map(({value}) => value)

  test('blank ones apart, whatever the order of the spans', () => {
    expect(left()).toEqual(['Một', 'Hai', 'Ba'])
    expect(left([9, 11], [0, 3])).toEqual(['Hai'])
    expect(left([0, 11])).toEqual([])
  })

  test('one sign of a line is enough, its line end is not', () => {
    expect(left([2, 3])).toEqual(['Hai', 'Ba'])
    expect(left([3, 5])).toEqual(['Một', 'Hai', 'Ba'])
  })
})

describe('coverage', () => {
  test('lines of the source are counted, those not claimed are named', () => {
    const {clean, index, lines} = take('Một\r\n\r\n**Hai**\r\nBa\r\n')
    expect(measureCoverage(clean, index, lines, [{start: 0, end: 3}])).toEqual({lines: 4, assigned: 2, unassigned: [3, 4]})
    expect(measureCoverage(clean, index, lines, [{start: 0, end: clean.value.length}])).toEqual({lines: 4, assigned: 4, unassigned: []})
  })

  test('a claim that ends with its line does not touch the next', () => {
    const {clean, index, lines} = take('Một\nHai')
    expect(measureCoverage(clean, index, lines, [{start: 0, end: 4}]).unassigned).toEqual([2])
  })

  test('an empty text is covered', () => {
    const {clean, index, lines} = take('')
    expect(measureCoverage(clean, index, lines, [])).toEqual({lines: 0, assigned: 0, unassigned: []})
  })
})

describe('leftovers', () => {
  const drawn = (nodes: readonly OutlineNode[]): unknown[] => nodes.map(({style, body, path, children}) => [style, body.value, path, ...drawn(children)])

  test('stand between the nodes in document order, or inside the one around them', () => {
    const [first] = treeOf(['1. Tre.', '- Cỏ.'])
    if (first === undefined) throw new Error('one node')
    const around = {...first, span: {start: 10, end: 40}, children: []}
    const line = (value: string, start: number) => ({index: 0, kind: 'text' as const, start, end: start + value.length, indent: 0, value, folded: value})
    expect(drawn(withLeftovers([around], [line('a', 0), line('b', 20), line('c', 50)]))).toEqual([['furniture', 'a', ''], ['decimal', 'Tre.', '1', ['furniture', 'b', '1']], ['furniture', 'c', '']])
    expect(withLeftovers([], [line('a', 0)])[0]).toMatchObject({style: 'furniture', text: identity('a'), span: {start: 0, end: 1}})
  })

  test('none leave the tree as it is', () => {
    const tree = treeOf(['1. Tre.'])
    expect(withLeftovers(tree, [])).toEqual(tree)
  })
})
