import {expect, test} from 'vitest'
import {readBarTable} from '../../../src/blocks/tables/bars.ts'
import type {Table} from '../../../src/blocks/tables/table.ts'
import {spanOf} from '../../../src/util/mapped-text.ts'
import {linesOf} from '../../support/lines.ts'

const read = (...text: readonly string[]): Table => readBarTable(linesOf(...text), 0)
const values = ({columns, rows}: Table): string[][] => [columns, ...rows].map((row) => row.map(({value}) => value))

test('the heading row stands apart, the line of dashes under it in none', () => {
  expect(values(read('| TT | Nội dung | Thời hạn |', '|---|:---:|---|', '| 1 | Trồng tre | Quý I |', '| 2 | Cấp giống | |'))).toEqual([['TT', 'Nội dung', 'Thời hạn'], ['1', 'Trồng tre', 'Quý I'], ['2', 'Cấp giống', '']])
})

test('a first row that heads nothing is a row', () => {
  const table = read('| Tre | 5 ha |', '| Cỏ | 2 ha |')
  expect(values(table)).toEqual([[], ['Tre', '5 ha'], ['Cỏ', '2 ha']])
})

test('a heading row alone is a row: a table has something to head', () => {
  expect(values(read('| TT | Nội dung |'))).toEqual([[], ['TT', 'Nội dung']])
})

test('the table ends at the first line without bars', () => {
  const table = read('| Tre | 5 ha |', '| Cỏ | 2 ha |', 'Hết bảng.', '| a | b |')
  expect([table.start, table.end]).toEqual([0, 2])
})

test('a cell slices from the text, blanks left out', () => {
  const text = ['|  Tre gai |  5 ha|', '| Cỏ|2 ha |']
  const [cell] = read(...text).rows[1]?.slice(1) ?? []
  const {start, end} = spanOf(cell ?? {value: '', at: [0], origin: [0], length: [0]}, {start: 0, end: 4})
  expect(text.join('\n').slice(start, end)).toBe('2 ha')
})

test('line breaks in a cell are joined, and both halves slice', () => {
  const text = '| Trồng tre<br>giữ đất<br/> | b |'
  const cell = read(text).rows[0]?.[0]
  expect(cell?.value).toBe('Trồng tre giữ đất')
  expect(cell && spanOf(cell, {start: 10, end: 17})).toEqual({start: 15, end: 22})
})

test('in a box a row goes on while its first cell is empty', () => {
  expect(values(read('| TT | Nội dung        |', '|----|-----------------|', '| 1  | Trồng tre trên  |', '|    | tuyến đê biển   |', '| 2  | Cấp giống       |'))).toEqual([['TT', 'Nội dung'], ['1', 'Trồng tre trên tuyến đê biển'], ['2', 'Cấp giống']])
})

test('rows of uneven length are no box: an empty first cell is a cell', () => {
  expect(values(read('| Tre | a |', '| | Trồng trên tuyến đê |', '| Cỏ | bcd |'))).toEqual([[], ['Tre', 'a'], ['', 'Trồng trên tuyến đê'], ['Cỏ', 'bcd']])
})

test('a box with a rule between its rows', () => {
  expect(values(read('+----+-----------+---------+', '| TT | Nội dung  | Chủ trì |', '+----+-----------+---------+', '| 1  | Trồng tre | Sở      |', '|    | trên đê   | Y tế    |', '+----+-----------+---------+', '| 2  | Làm cỏ    | Sở Y tế |', '+----+-----------+---------+'))).toEqual([['TT', 'Nội dung', 'Chủ trì'], ['1', 'Trồng tre trên đê', 'Sở Y tế'], ['2', 'Làm cỏ', 'Sở Y tế']])
})

test('a second heading row goes with the first', () => {
  expect(values(read('| TT | Nội dung | Phân công | |', '|---|---|---|---|', '| | | Chủ trì | Phối hợp |', '| 1 | Trồng tre | Sở Y tế | Sở Nội vụ |', '| 2 | Làm cỏ | Sở Y tế | |'))[0]).toEqual(['TT', 'Nội dung', 'Phân công Chủ trì', 'Phối hợp'])
})
