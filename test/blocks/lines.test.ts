import {describe, expect, test} from 'vitest'
import {readLines} from '../../src/blocks/lines.ts'
import {cleanText} from '../../src/text/clean.ts'
import {lineOf, linesOf} from '../support/lines.ts'

test('a line slices from the text without the blanks at its ends', () => {
  const text = cleanText('\t Điều 1  \r\n\r\n  Điều 2')
  const lines = readLines(text)
  expect(lines.map(({start, end}) => text.value.slice(start, end))).toEqual(['Điều 1', '', 'Điều 2'])
  expect(lines.map(({index}) => index)).toEqual([0, 1, 2])
  expect(lines.map(({folded}) => folded)).toEqual(['dieu 1', '', 'dieu 2'])
})

test('an indent counts a tab as eight', () => {
  expect(linesOf('\t a', '   b', 'c').map(({indent}) => indent)).toEqual([9, 3, 0])
})

test('an empty text is one blank line; a line end at the end opens another', () => {
  expect(linesOf('').map(({kind, start, end}) => [kind, start, end])).toEqual([['blank', 0, 0]])
  expect(linesOf('a', '').map(({kind}) => kind)).toEqual(['text', 'blank'])
})

describe('kinds', () => {
  test.each(['-------', '((((', '*', '___ ___', '|---|---|', '…'])('%j is a rule', (text) => {
    expect(lineOf(text).kind).toBe('rule')
  })

  test.each(['./.', '/.', '. / .'])('the end mark %j is text', (text) => {
    expect(lineOf(text).kind).toBe('text')
  })

  test.each(['5', '- 12 -', '__3__', 'Trang 4', 'trang 2/10', 'Page 3 of 7'])('%j is a number', (text) => {
    expect(lineOf(text).kind).toBe('number')
  })

  test.each(['1234', '5)', '12a', 'Trang bị', '5 6'])('%j is no page number', (text) => {
    expect(lineOf(text).kind).toBe('text')
  })

  test.each([
    'Người ký: Sở Nội vụ', 'Ký bởi: Vũ Hải Đăng', 'Thời gian ký: 02.03.2021 09:15:00', 'Ngày ký: 1/2/2020', 'Email: a@b.vn', 'Cơ quan: Sở Y tế', 'CÔNG VĂN ĐẾN', 'ĐẾN Số: 14', 'ĐẾN Ngày………', 'SAO Y',
    '02.03.2021 09:15:00 +07:00', '05/04/2019, 10:20', 'CÔNG BÁO/Số 12', 'Trung tâm Công báo thành phố',
  ])('%j is a stamp', (text) => {
    expect(lineOf(text).kind).toBe('stamp')
  })

  test.each(['Đến sổ tay', 'Đến ngày 30/6/2021, 90% số xã có đội trồng tre.', 'đến số 14, đường Đê.', 'Sao y bản chính', 'Người ký tên dưới đây:', 'Cơ quan chủ trì: Sở Y tế', 'Công báo'])('%j is no stamp', (text) => {
    expect(lineOf(text).kind).toBe('text')
  })

  test.each(['| a | b |', 'a | b | c', '||x'])('%j is a row', (text) => {
    expect(lineOf(text).kind).toBe('row')
  })

  test('one bar makes no row, nor one beside the 1 of a day', () => {
    expect(lineOf('a | b').kind).toBe('text')
    expect(lineOf('Số: | 6 /TB-UBND Hà Nam, ngày 3| tháng 12 năm 2024').kind).toBe('text')
  })

  test('a decomposed line is of the same kind', () => {
    expect(lineOf('Người ký: Sở Nội vụ'.normalize('NFD')).kind).toBe('stamp')
  })
})
