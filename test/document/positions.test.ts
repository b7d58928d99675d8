import {expect, test} from 'vitest'
import {foldBlanks, identity, joinTexts} from '../../src/util/mapped-text.ts'
import {take} from './source-of.ts'

test('a span of the clean text is told by line, column and offset of the source', () => {
  const {clean, positions, at} = take('Số &amp;\r\nĐê biển')
  const start = clean.value.indexOf('Đê')
  const position = positions.ofSpan({start, end: start + 2})
  expect(position).toEqual({start: {line: 2, column: 1, offset: 10}, end: {line: 2, column: 3, offset: 12}})
  expect(at(position)).toBe('Đê')
})

test('decomposed letters are told whole', () => {
  const {positions, at} = take('Đê biển'.normalize('NFD'))
  expect(at(positions.ofSpan({start: 3, end: 7}))).toBe('biển'.normalize('NFD'))
})

test('a text over several lines is one range; only other text between makes parts', () => {
  const {positions, at} = take('Đê\r\n  biển\r\nTre\r\nvà bãi')
  const joined = positions.ofText(foldBlanks(joinTexts([identity('Đê', 0), identity('biển', 5)])))
  expect(at(joined)).toBe('Đê\r\n  biển')
  expect(joined.parts).toBeUndefined()
  const apart = positions.ofText(joinTexts([identity('Đê', 0), identity('biển', 5), identity('và bãi', 14)]))
  expect(at(apart)).toBe('Đê\r\n  biển\r\nTre\r\nvà bãi')
  expect(apart.parts?.map(at)).toEqual(['Đê\r\n  biển', 'và bãi'])
})

test('a stretch of a text has a position of its own', () => {
  const {positions, at} = take('Đê biển')
  expect(at(positions.ofText(identity('Đê biển'), {start: 3, end: 7}))).toBe('biển')
})

test('an empty text stands at a point', () => {
  const {positions} = take('Đê\nTre')
  expect(positions.ofText(identity('', 3))).toEqual({start: {line: 2, column: 1, offset: 3}, end: {line: 2, column: 1, offset: 3}})
})

test('page and box are told where the format has them', () => {
  const box = {left: 0.1, top: 0.2, right: 0.3, bottom: 0.4}
  const {positions} = take('Đê Tre', {places: [{start: 0, end: 2, page: 3, box, confidence: null}], tables: []})
  expect(positions.ofSpan({start: 0, end: 2})).toMatchObject({page: 3, box})
  expect(positions.ofText(identity('Tre', 3))).not.toHaveProperty('page')
})
