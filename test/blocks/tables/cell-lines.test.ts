import {describe, expect, test} from 'vitest'
import {readCellLineTable} from '../../../src/blocks/tables/cell-lines.ts'
import type {Table} from '../../../src/blocks/tables/table.ts'
import {linesOf} from '../../support/lines.ts'

const HEAD = ['TT', 'Nội dung', 'Chủ trì']
const ROWS = ['1', 'Trồng tre', 'Sở Y tế', '2', 'Cấp giống', 'Sở Tài chính']

const read = (...text: readonly string[]): Table | null => readCellLineTable(linesOf(...text), 0)
const values = (table: Table | null): string[][] => [table?.columns ?? [], ...table?.rows ?? []].map((row) => row.map(({value}) => value))

test('a table flattened to a cell a line is put together by its numbers', () => {
  const table = read(...HEAD, ...ROWS)
  expect(values(table)).toEqual([HEAD, ['1', 'Trồng tre', 'Sở Y tế'], ['2', 'Cấp giống', 'Sở Tài chính']])
  expect([table?.start, table?.end]).toEqual([0, 9])
})

test('a line of column numbers and blank lines are no cells', () => {
  expect(values(read(...HEAD, '(1)', '(2)', '(3)', '', ...ROWS))).toEqual([HEAD, ['1', 'Trồng tre', 'Sở Y tế'], ['2', 'Cấp giống', 'Sở Tài chính']])
})

test('a row with too many lines gives the rest to its last cell', () => {
  expect(values(read(...HEAD, '1', 'Trồng tre', 'Sở Y tế', 'và các xã', '2', 'a', 'b'))[1]).toEqual(['1', 'Trồng tre', 'Sở Y tế và các xã'])
})

test('in a row with two lines too few a blank line is an empty cell, what still lacks stands at the end', () => {
  const head = [...HEAD, 'Thời gian']
  expect(values(read(...head, '1', '', 'Sở Y tế', '2', 'a', 'b', 'c'))[1]).toEqual(['1', '', 'Sở Y tế', ''])
  expect(values(read(...head, '1', 'Tre', 'Sở Y tế', '2', 'a', 'b', 'c'))[1]).toEqual(['1', 'Tre', 'Sở Y tế', ''])
  expect(values(read(...head, '1', 'Tre', '', 'Sở Y tế', '2', 'a', 'b', 'c'))[1]).toEqual(['1', 'Tre', 'Sở Y tế', ''])
})

test('a blank line that brings the time into its column is an empty cell', () => {
  const head = [...HEAD, 'Phối hợp', 'Thời gian', 'Kết quả']
  expect(values(read(...head, '1', 'Tre', 'Sở Y tế', '', 'Tháng 5', 'Rừng', '2', 'a', 'b', 'c', 'd', 'e'))[1]).toEqual(['1', 'Tre', 'Sở Y tế', '', 'Tháng 5', 'Rừng'])
  expect(values(read(...head, '1', 'Tre', '', 'Sở Y tế', 'Công an', 'Tháng 5', '2', 'a', 'b', 'c', 'd', 'e'))[1]).toEqual(['1', 'Tre', 'Sở Y tế', 'Công an', 'Tháng 5', ''])
})

test('letters group rows; the numbers go on behind them or begin anew', () => {
  expect(values(read(...HEAD, 'A', 'Ven sông', '1', 'Tre', 'Sở Y tế', 'B', 'Ven biển', '2', 'Phi lao', 'Sở Y tế')).map(([label]) => label)).toEqual(['TT', 'A', '1', 'B', '2'])
  expect(values(read(...HEAD, 'A', 'Ven sông', '1', 'Tre', 'Sở Y tế', 'B', 'Ven biển', '1', 'Phi lao', 'Sở Y tế')).map(([label]) => label)).toEqual(['TT', 'A', '1', 'B', '1'])
})

describe('where it ends', () => {
  test.each(['II. TỔ CHỨC', 'Điều 2. Thi hành', 'Chương II', 'Phụ lục', 'Nơi nhận:'])('at %j', (line) => {
    expect(read(...HEAD, ...ROWS, line)?.end).toBe(9)
  })

  test('at an item behind a whole row and a blank line', () => {
    expect(read(...HEAD, ...ROWS, '', '4. Kinh phí trồng rừng')?.end).toBe(9)
    expect(read(...HEAD, '1', 'Trồng tre', 'Sở Y tế', '2', 'Cấp giống', '', '4. KINH PHÍ TRỒNG RỪNG')?.end).toBe(8)
    expect(values(read(...HEAD, '1', 'Trồng tre', 'Sở Y tế', '2', '', '1. Cấp giống', 'Sở Tài chính')).at(-1)).toEqual(['2', '1. Cấp giống', 'Sở Tài chính'])
  })

  test('at three blank lines', () => {
    expect(values(read(...HEAD, ...ROWS, '', '', '', 'Trên đây là kế hoạch.')).at(-1)).toEqual(['2', 'Cấp giống', 'Sở Tài chính'])
  })
})

test.each([
  ['another first cell', ['Số', 'Nội dung', 'Chủ trì', ...ROWS]], ['two columns', ['TT', 'Nội dung', '1', 'a', '2', 'b']], ['columns that head nothing', ['TT', 'Xanh', 'Đỏ', ...ROWS]],
  ['one row', [...HEAD, '1', 'a', 'b']], ['no first row', [...HEAD, '2', 'a', 'b', '3', 'c', 'd']], ['a long column', ['TT', 'Nội dung', `Chủ trì ${'a'.repeat(80)}`, ...ROWS]], ['nothing', ['']],
])('%s make no table', (_name, lines) => {
  expect(read(...lines)).toBeNull()
})

test('groups by roman numbers, and rows below rows', () => {
  expect(values(read(...HEAD, 'I', 'Trồng mới', '1', 'Trồng tre', 'Sở Y tế', 'II', 'Chăm sóc', '1', 'Làm cỏ', 'Sở Nội vụ')).map(([label]) => label)).toEqual(['TT', 'I', '1', 'II', '1'])
  expect(values(read(...HEAD, '1', 'Trồng mới', '1.1', 'Trồng tre', 'Sở Y tế', '1.2', 'Trồng phi lao', 'Sở Y tế', '2', 'Chăm sóc')).map(([label]) => label)).toEqual(['TT', '1', '1.1', '1.2', '2'])
})
