import {expect, test} from 'vitest'
import {distance, findApproximately} from '../../src/util/approximate.ts'

test('an exact occurrence has no errors and slices', () => {
  const text = 'xx uybannhandan yy'
  const found = findApproximately('uybannhandan', text, 3)
  expect(found).toEqual({start: 3, end: 15, errors: 0})
  expect(text.slice(3, 15)).toBe('uybannhandan')
})

test.each([
  ['changed', 'doclop', {start: 0, end: 6, errors: 1}],
  ['missing', 'docap', {start: 0, end: 5, errors: 1}],
  ['too many', 'docllap', {start: 0, end: 7, errors: 1}],
])('one letter %s is one error', (_name, text, found) => {
  expect(findApproximately('doclap', text, 1)).toEqual(found)
})

test('more errors than allowed are no occurrence', () => {
  expect(findApproximately('doclap', 'dxxlap', 1)).toBeNull()
  expect(findApproximately('doclap', 'dxxlap', 2)).toEqual({start: 0, end: 6, errors: 2})
  expect(findApproximately('doclap', 'doclop', 0)).toBeNull()
})

test('the best occurrence is taken, of equals the first', () => {
  expect(findApproximately('abc', 'abx abc', 1)).toEqual({start: 4, end: 7, errors: 0})
  expect(findApproximately('abc', 'abc abc', 1)).toEqual({start: 0, end: 3, errors: 0})
})

test('an empty text holds nothing', () => {
  expect(findApproximately('abc', '', 1)).toBeNull()
})

test('edit distance counts letters changed, dropped and added', () => {
  expect(distance('', '')).toBe(0)
  expect(distance('', 'tinh')).toBe(4)
  expect(distance('tinh', '')).toBe(4)
  expect(distance('tinh', 'tinh')).toBe(0)
  expect(distance('giam doc', 'giam boc')).toBe(1)
  expect(distance('giam doc', 'gam docs')).toBe(2)
  expect(distance('ab', 'ba')).toBe(2)
})
