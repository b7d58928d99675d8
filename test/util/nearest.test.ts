import {expect, test} from 'vitest'
import {nearest} from '../../src/util/nearest.ts'

test('a slip of a letter or two tells the name that was meant, whatever its case', () => {
  expect(nearest('prety', ['json', 'pretty', 'sarif'])).toBe('pretty')
  expect(nearest('JSNO', ['sarif', 'json'])).toBe('json')
})

test('of several near names the nearest, of equals the first', () => {
  expect(nearest('abcd', ['abxx', 'abcx'])).toBe('abcx')
  expect(nearest('abcd', ['abcx', 'abcy'])).toBe('abcx')
})

test('up to two letters of a short name, or a third of a long one, may be off', () => {
  expect(nearest('abc', ['abxy'])).toBe('abxy')
  expect(nearest('abc', ['axyz'])).toBeNull()
  expect(nearest('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz')
  expect(nearest('abcdefghi', ['abcdewxyz'])).toBeNull()
})

test('no names, no guess', () => {
  expect(nearest('abc', [])).toBeNull()
})
