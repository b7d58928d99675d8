import {describe, expect, test} from 'vitest'
import {closingCost, openingCost, sequenceCost} from '../../src/outline/costs.ts'
import type {NumberedStyle} from '../../src/outline/markers.ts'
import {push, type Level} from '../../src/outline/stack.ts'

const item = (style: NumberedStyle, steps: readonly number[], separator = '.') => ({style, steps, separator})
/** Before any article. */
const opening = (outer: Level | null, one: Parameters<typeof openingCost>[1]): number | null => openingCost(outer, one, 0)
const level = (style: NumberedStyle, steps: readonly number[], outer: Level | null = null): Level => push(outer, style, '.', steps, 0)
const letter = (sign: string): number => sign.codePointAt(0) ?? 0

describe('going on a list', () => {
  test('the next item costs nothing, another sign behind it a little', () => {
    expect(sequenceCost(level('decimal', [2]), item('decimal', [3]))).toBe(0)
    expect(sequenceCost(level('decimal', [2]), item('decimal', [3], ')'))).toBe(0.5)
  })

  test('d, đ and e follow each other, and d and e where đ is left out', () => {
    expect([['d', 'đ'], ['đ', 'e'], ['d', 'e']].map(([from = '', to = '']) => sequenceCost(level('lower', [letter(from)]), item('lower', [letter(to)])))).toEqual([0, 0, 0])
  })

  test('the wider a gap the more it costs; a duplicate costs more than a gap of one, a step back most', () => {
    const cost = (to: number): number => sequenceCost(level('decimal', [4]), item('decimal', [to]))
    const [next, gap, wide, duplicate, restart, back] = [5, 6, 8, 4, 1, 3].map(cost)
    expect(next).toBe(0)
    expect(gap).toBeCloseTo(1.85)
    expect(wide).toBeCloseTo(2.55)
    expect([duplicate, restart, back]).toEqual([2.4, 3.4, 4.6])
  })

  test('a gap costs no more than that of nine', () => {
    expect(sequenceCost(level('decimal', [1]), item('decimal', [40]))).toBe(sequenceCost(level('decimal', [1]), item('decimal', [10])))
  })

  test('2.2 goes on 2.1, not on 1.1', () => {
    expect(sequenceCost(level('decimal', [2, 1]), item('decimal', [2, 2]))).toBe(0)
    expect(sequenceCost(level('decimal', [1, 1]), item('decimal', [2, 2]))).toBe(3.2)
  })

  test('annex 1a follows annex 1', () => {
    expect(sequenceCost(level('appendix', [1]), item('appendix', [1.1]))).toBe(0)
    expect(sequenceCost(level('appendix', [1]), item('appendix', [2.1]))).toBe(0)
    expect(sequenceCost(level('appendix', [1]), item('appendix', [3]))).toBeCloseTo(1.85)
  })
})

describe('opening a list', () => {
  test('at its first item it costs little, in the middle more', () => {
    const roman = level('roman', [1])
    expect(opening(roman, item('decimal', [1]))).toBeCloseTo(0.2)
    expect(opening(roman, item('decimal', [3]))).toBeCloseTo(2.9)
    expect(opening(level('decimal', [1]), item('lower', [letter('a')], ')'))).toBeCloseTo(0.2)
    expect(opening(level('decimal', [1]), item('paren', [1000 + letter('a')]))).toBeCloseTo(0.2)
  })

  test('an outer style inside an inner one costs', () => {
    expect(opening(level('lower', [letter('a')]), item('roman', [1]))).toBeCloseTo(2.8)
  })

  test('parts and annexes stand in nothing', () => {
    expect(opening(level('roman', [1]), item('part', [1]))).toBeNull()
    expect(opening(level('roman', [1]), item('appendix', [1]))).toBeNull()
    expect(opening(null, item('part', [1]))).toBeCloseTo(0.2)
  })

  test('articles go on through chapters, and stand in no lettered list', () => {
    const chapter = level('chapter', [2])
    expect(openingCost(chapter, item('article', [4]), 3)).toBeCloseTo(0.2)
    expect(openingCost(chapter, item('article', [4]), 0)).toBeCloseTo(3.25)
    expect(openingCost(level('upper', [2], chapter), item('article', [4]), 3)).toBeCloseTo(2.8)
  })

  test('no list opens inside one of its own form', () => {
    const decimal = level('decimal', [1])
    expect(opening(decimal, item('decimal', [1]))).toBeNull()
    expect(opening(level('lower', [letter('a')], decimal), item('decimal', [1]))).toBeNull()
    expect(opening(decimal, item('decimal', [1], ')'))).toBeCloseTo(0.9)
  })

  test('2.1 belongs under 2, hardly under 3', () => {
    expect(opening(level('decimal', [2]), item('decimal', [2, 1]))).toBe(0)
    expect(opening(level('decimal', [3]), item('decimal', [2, 1]))).toBeCloseTo(2.2)
    expect(opening(level('roman', [1]), item('decimal', [2, 1]))).toBeCloseTo(0.9)
    expect(opening(level('lower', [letter('a')], level('decimal', [2])), item('decimal', [2, 1]))).toBeCloseTo(2.4)
  })

  test('outermost letters and 1.1 cost more than a number', () => {
    expect(opening(null, item('decimal', [1]))).toBeCloseTo(0.2)
    expect(opening(null, item('lower', [letter('a')]))).toBeCloseTo(1.2)
    expect(opening(null, item('decimal', [1, 1]))).toBeCloseTo(1.4)
  })
})

test('an outer division closes what is inside it cheaply', () => {
  expect(closingCost(level('decimal', [1]), item('article', [2]))).toBe(0.2)
  expect(closingCost(level('decimal', [1]), item('roman', [2]))).toBe(0.9)
  expect(closingCost(level('chapter', [1]), item('article', [2]))).toBe(0.9)
})
