import {expect, test} from 'vitest'
import {trimEnd} from '../../src/util/trim-end.ts'

test('unwanted signs go from the end only', () => {
  expect(trimEnd('; Sở Y tế; .;', /[\s;.]/u)).toBe('; Sở Y tế')
  expect(trimEnd('Sở Y tế', /[\s;.]/u)).toBe('Sở Y tế')
})

test('nothing may be left', () => {
  expect(trimEnd('...', /\./u)).toBe('')
  expect(trimEnd('', /\./u)).toBe('')
})

test('a sign outside the first plane goes as one, or stays as one', () => {
  expect(trimEnd('tre🌾🌾', /\P{L}/u)).toBe('tre')
  expect(trimEnd('tre🌾.', /\./u)).toBe('tre🌾')
  expect(trimEnd('tre🌾🌾', /🌾/u)).toBe('tre')
})

test('half a pair at the very start is one sign', () => {
  expect(trimEnd('\uDF3E', /\P{L}/u)).toBe('')
})

test('many signs are dropped in linear time', () => {
  const text = `${'. '.repeat(200_000)}x${'. '.repeat(200_000)}`
  expect(trimEnd(text, /[\s.]/u)).toHaveLength(400_001)
})
