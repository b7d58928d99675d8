import {expect, test} from 'vitest'
import {findQuotations} from '../../src/outline/quotations.ts'
import {blocksOf} from './tree-of.ts'

const inside = (...text: readonly string[]): number[] => [...findQuotations(blocksOf(...text))]

test('from an opening mark before a marker to the closing one', () => {
  expect(inside('1. Sửa:', '“2. Tre gai.', 'Tre ngà.”;', '2. Bãi bỏ.')).toEqual([1, 2])
  expect(inside('“Điều 4. Tre.”', '“a) Cỏ”.', 'Hết.')).toEqual([0, 1])
})

test('marks before words quote no clause', () => {
  expect(inside('“Trồng tre', '1. Tre”')).toEqual([])
})

test('what never closes was never opened', () => {
  expect(inside('“1. Tre gai.', '2. Tre ngà.')).toEqual([])
})

test('what closes more than eighty blocks on was never opened', () => {
  const quoted = (between: number): number => inside('“1. Tre gai.', ...Array.from({length: between}, (_, i) => `${i + 2}. Tre.`), 'Hết.”').length
  expect(quoted(78)).toBe(80)
  expect(quoted(79)).toBe(0)
})

test('a table inside belongs to the quotation', () => {
  expect(inside('“1. Bảng', '| TT | Tre |', '| 1 | a |', 'Hết.”')).toEqual([0, 1, 2])
})
