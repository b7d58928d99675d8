import {expect, test} from 'vitest'
import {isColumnHeading, isHeadingRow} from '../../../src/blocks/tables/table.ts'

test.each(['tt', 'noi dung cong viec', 'don vi chu tri', '(*) thoi gian', 'so luong (ha)'])('%j heads a column', (cell) => {
  expect(isColumnHeading(cell)).toBe(true)
})

test.each(['', 'trong tre', 'ttx', 'tenor', '1', `noi dung ${'a'.repeat(90)}`])('%j does not', (cell) => {
  expect(isColumnHeading(cell)).toBe(false)
})

test('half of the printed cells, and at least two, make a heading row', () => {
  expect(isHeadingRow(['noi dung', 'chu tri', 'tre', 'co'])).toBe(true)
  expect(isHeadingRow(['noi dung', 'chu tri', 'tre', 'co', 'lua'])).toBe(false)
  expect(isHeadingRow(['noi dung', 'tre'])).toBe(false)
  expect(isHeadingRow(['noi dung', '', ''])).toBe(false)
  expect(isHeadingRow([])).toBe(false)
})

test('a first cell that counts the rows is enough', () => {
  expect(isHeadingRow(['stt.', 'tre', 'co'])).toBe(true)
  expect(isHeadingRow(['tre', 'stt', 'co'])).toBe(false)
})

test('a sentence in a cell shows that it heads nothing', () => {
  expect(isHeadingRow(['tt', 'noi dung', 'a'.repeat(121)])).toBe(false)
})
