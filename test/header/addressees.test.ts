import {expect, test} from 'vitest'
import {opensAddressees, opensTelegram, readAddressees} from '../../src/header/addressees.ts'
import {spanOf} from '../../src/util/mapped-text.ts'
import {linesOf} from '../support/lines.ts'

const read = (...lines: readonly string[]): [string[], number] => {
  const {items, end} = readAddressees(linesOf(...lines), 0, 0)
  return [items.map(({value}) => value), end]
}

test('one on the opening line', () => {
  expect(read('Kính gửi: Sở Y tế.', '', 'Huyện đề nghị như sau.')).toEqual([['Sở Y tế'], 1])
})

test('a list under it, an item over two lines', () => {
  expect(read('Kính gửi:', '- Sở Y tế;', '- Các xã ven biển và', 'Hải đoàn;', '- Huyện đoàn.', 'Huyện đề nghị như sau.')).toEqual([['Sở Y tế', 'Các xã ven biển và Hải đoàn', 'Huyện đoàn'], 5])
})

test('specks before a dash are no part of the list', () => {
  expect(read('Kính gửi:', '- Sở Y tế;', '. - Đài Truyền hình tỉnh;', '- Các xã.', 'Huyện đề nghị như sau.')).toEqual([['Sở Y tế', 'Đài Truyền hình tỉnh', 'Các xã'], 4])
})

test('lines set in as far as the list go on its items, a note of one is left out', () => {
  expect(read('         Kính gửi:', '              - Ban quản lý rừng phòng hộ huyện', '              Quỳ Hợp;', '              - Các xã ven biển.', '     Huyện đề nghị như sau.')).toEqual([['Ban quản lý rừng phòng hộ huyện Quỳ Hợp', 'Các xã ven biển'], 4])
  expect(read('Kính gửi: Công ty Đê Đỏ', '(Địa chỉ: xã Tre, huyện Quỳ Hợp)', 'Huyện đề nghị như sau.')).toEqual([['Công ty Đê Đỏ'], 2])
})

test('behind a blank line only a dash, or the first of all, goes on the list', () => {
  expect(read('Kính gửi:', '', 'Sở Y tế', '', '- Các xã.', '', 'Huyện đề nghị.')).toEqual([['Sở Y tế', 'Các xã'], 5])
})

test('a flattened list, a row of a table', () => {
  expect(read('Kính gửi: - Sở Y tế; - Các xã.')[0]).toEqual(['Sở Y tế', 'Các xã'])
  expect(read('| Kính gửi: | Sở Y tế; |')[0]).toEqual(['Sở Y tế'])
})

test('an item slices', () => {
  const text = 'Kính gửi:  - Sở Y tế;'
  const [item] = readAddressees(linesOf(text), 0, 0).items
  const span = item && spanOf(item, {start: 0, end: item.value.length})
  expect(text.slice(span?.start, span?.end)).toBe('Sở Y tế')
})

test('an item behind a bar slices', () => {
  const text = 'Kính gửi:\n|  Sở Y tế |'
  const [item] = readAddressees(linesOf(...text.split('\n')), 0, 0).items
  const span = item && spanOf(item, {start: 0, end: item.value.length})
  expect(text.slice(span?.start, span?.end)).toBe('Sở Y tế')
})

test('a telegram is sent to those before the word', () => {
  expect(opensTelegram('chu tich uy ban nhan dan huyen dien:')).toBe(true)
  expect(opensTelegram('xa dien: mot')).toBe(false)
})

test.each([['kinh gui: so y te', true], ['kinh gui so y te', true], ['kinh gni: so y te', true], ['gui: so y te', true], ['gui so y te', false], ['trong tre', false], ['', false]])('%j opens addressees: %j', (folded, opens) => {
  expect(opensAddressees(folded)).toBe(opens)
})

test('nobody is named, and yet the line is read', () => {
  expect(read('Kính gửi:')).toEqual([[], 1])
})
