import {expect, test} from 'vitest'
import {readDigits} from '../../src/util/digits.ts'

test.each([
  ['12', '12'], ['007', '007'], ['1 2', '12'], ['l2', '12'], ['I5', '15'], ['2O', '20'], ['3o', '30'], ['S1', '51'], ['Z0', '20'], ['T9', '19'],
])('%s reads as %s', (printed, digits) => {
  expect(readDigits(printed, 4)).toBe(digits)
})

test.each([['II', '11'], ['ll', '11'], ['||', '11']])('signs that are all ones, %s, need no digit beside them', (printed, digits) => {
  expect(readDigits(printed, 2)).toBe(digits)
})

test.each(['', '  ', 'l', 'I', 'O', 'OO', 'So', 'x1', '1a', '1.2', '-1'])('%j is no number', (printed) => {
  expect(readDigits(printed, 4)).toBeNull()
})

test('more digits than allowed are none', () => {
  expect(readDigits('1234', 4)).toBe('1234')
  expect(readDigits('12345', 4)).toBeNull()
})
