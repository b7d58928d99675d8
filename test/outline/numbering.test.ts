import {expect, test} from 'vitest'
import {LETTERS, letterStep, letterValue, roman, romanValue} from '../../src/outline/numbering.ts'

test('Roman numbers from 1 to 49 read as they are written', () => {
  expect([1, 4, 9, 14, 19, 39, 40, 44, 49].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XIX', 'XXXIX', 'XL', 'XLIV', 'XLIX'])
  for (let value = 1; value <= 49; value++) expect(romanValue(roman(value))).toBe(value)
  expect(romanValue('xiv')).toBe(14)
})

test.each(['', 'IIII', 'VV', 'IIX', 'L', 'A', 'I I'])('%j is no Roman number', (text) => {
  expect(romanValue(text)).toBeNull()
})

test('letters count with đ behind d and without f, j, w, z', () => {
  expect(Array.from('adđey').map(letterValue)).toEqual([1, 4, 5, 6, LETTERS.length])
  expect(Array.from('fjwzâ1').map(letterValue)).toEqual([null, null, null, null, null, null])
  expect(letterValue('Đ')).toBe(5)
})

test.each([['c', 'd', 1], ['d', 'đ', 1], ['đ', 'e', 1], ['d', 'e', 1], ['e', 'g', 1], ['e', 'f', 1], ['f', 'g', 1], ['i', 'k', 1], ['a', 'c', 2], ['b', 'b', 0], ['đ', 'a', -4], ['e', 'h', 2]])('from %s to %s it is %i', (from, to, step) => {
  expect(letterStep(from, to)).toBe(step)
})
