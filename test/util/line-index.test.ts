import {expect, test} from 'vitest'
import {indexLines} from '../../src/util/line-index.ts'

test('every kind of line end parts two lines, a pair only once', () => {
  const index = indexLines('a\nb\r\nc\rd\fe')
  expect(index.lines).toBe(5)
  expect([0, 2, 5, 7, 9].map((offset) => index.pointAt(offset))).toEqual([1, 2, 3, 4, 5].map((line, i) => ({line, column: 1, offset: [0, 2, 5, 7, 9][i]})))
})

test('a line slices without its end', () => {
  const text = 'Điều 1\r\n\r\nĐiều 2'
  const index = indexLines(text)
  expect([1, 2, 3].map((line) => text.slice(index.lineAt(line).start, index.lineAt(line).end))).toEqual(['Điều 1', '', 'Điều 2'])
})

test('a line end at the end opens no further line', () => {
  expect(indexLines('a\n').lines).toBe(1)
  expect(indexLines('a\n\n').lines).toBe(2)
  expect(indexLines('a').lines).toBe(1)
})

test('an empty text has no line, but its start is a point', () => {
  const index = indexLines('')
  expect(index.lines).toBe(0)
  expect(index.pointAt(0)).toEqual({line: 1, column: 1, offset: 0})
})

test('the ends of a line belong to it: its last sign, its line end, the end of the text', () => {
  const index = indexLines('ab\ncd\n')
  expect(index.pointAt(1)).toEqual({line: 1, column: 2, offset: 1})
  expect(index.pointAt(2)).toEqual({line: 1, column: 3, offset: 2})
  expect(index.pointAt(3)).toEqual({line: 2, column: 1, offset: 3})
  expect(index.pointAt(6)).toEqual({line: 3, column: 1, offset: 6})
})

test('a line behind the last is empty, at the end', () => {
  expect(indexLines('ab').lineAt(9)).toEqual({start: 2, end: 2})
})

test('columns count units, not letters seen', () => {
  expect(indexLines('🌾e\u0302x').pointAt(4)).toEqual({line: 1, column: 5, offset: 4})
})
