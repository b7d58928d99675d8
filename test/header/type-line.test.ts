import {expect, test} from 'vitest'
import {readTypeLine, typeOfNotation} from '../../src/header/type-line.ts'

test.each([
  ['KẾ HOẠCH', 'KH', 'KẾ HOẠCH'], ['Kế hoạch', 'KH', 'Kế hoạch'], ['K Ế H O Ạ C H', null, null], ['BÁO CÁO', 'BC', 'BÁO CÁO'], ['* CHỈ THỊ *', 'CT', 'CHỈ THỊ'], ['KÊ HOẠCH', 'KH', 'KÊ HOẠCH'], ['KẾHOẠCH', 'KH', 'KẾHOẠCH'],
  ['QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN', 'QĐ', 'QUYẾT ĐỊNH'], ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'CTr', 'CHƯƠNG TRÌNH'],
])('%s: %s', (text, code, printed) => {
  const read = readTypeLine(text)
  expect(read?.type.code ?? null).toBe(code)
  expect(read === null ? null : text.slice(read.start, read.end)).toBe(printed)
})

test.each(['', 'K', 'Kế hoạch trồng tre', 'Kế hoạch.', 'Kế hoạch;', 'PHƯỜNG AN HẢI', 'TRỒNG TRE', 'ỦY BAN NHÂN DÂN', `KẾ HOẠCH ${'TRE '.repeat(23)}`])('%j is no type line', (text) => {
  expect(readTypeLine(text)).toBeNull()
})

test('a line of twenty-four words is one still', () => {
  expect(readTypeLine(`KẾ HOẠCH ${'TRE '.repeat(22)}`)?.type.code).toBe('KH')
})

test('of two names the longer is meant', () => {
  expect(readTypeLine('THÔNG TƯ LIÊN TỊCH')?.type.name).toBe('Thông tư liên tịch')
  expect(readTypeLine('THÔNG TƯ')?.type.name).toBe('Thông tư')
})

test('a notation tells the type by its first letters', () => {
  expect(['KH-UBND', 'KH/TU', 'QĐ-TTg', 'TTr-SYT', 'BC-HĐND'].map((notation) => typeOfNotation(notation)?.name)).toEqual(['Kế hoạch', 'Kế hoạch', 'Quyết định', 'Tờ trình', 'Báo cáo'])
  expect(['UBND-NN', 'SYT', '', '12'].map(typeOfNotation)).toEqual([null, null, null, null])
})
