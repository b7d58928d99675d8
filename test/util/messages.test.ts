import {expect, test} from 'vitest'
import {EN} from '../../src/data/messages/en.ts'
import {VI} from '../../src/data/messages/vi.ts'
import {fillIn, sentence} from '../../src/util/messages.ts'

test('blanks are filled with numbers and words, each as often as it stands', () => {
  expect(fillIn('{count} of {all}, {count}', {count: 2, all: 'ten'})).toBe('2 of ten, 2')
})

test('a blank without a value stays, and a value is not filled in again', () => {
  expect(fillIn('{name} {other}', {name: '{other}'})).toBe('{other} {other}')
  expect(fillIn('{}', {})).toBe('{}')
})

test('a sentence is told in the language asked for', () => {
  expect(sentence('header-missing', {}, 'en')).toBe(EN['header-missing'])
  expect(sentence('header-missing', {}, 'vi')).toBe(VI['header-missing'])
  expect(EN['header-missing']).not.toBe(VI['header-missing'])
})

test('an id without a sentence is its own', () => {
  expect(sentence('own-rule', {}, 'vi')).toBe('own-rule')
})
