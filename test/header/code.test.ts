import {describe, expect, test} from 'vitest'
import {codeValue, isCodeLabel, readCode} from '../../src/header/code.ts'

const value = (text: string): string | null => {
  const read = readCode(text)
  return read && codeValue(read)
}

test.each([
  ['Số: 12/KH-UBND', '12/KH-UBND'], ['Số: 05/2019/QĐ-UBND', '05/2019/QĐ-UBND'], ['Số 7 /BC-SYT', '7/BC-SYT'], ['Số: 3-KH/HU', '3-KH/HU'], ['Số: 15 - CT/ĐU', '15-CT/ĐU'], ['Số: /KH-UBND', '/KH-UBND'], ['Số:      /UBND-NN', '/UBND-NN'], ['Số:     -KH/TU', '-KH/TU'],
  ['Quyết định số: 4/QĐ-TTg', '4/QĐ-TTg'], ['Số: 12/KH - UBND', '12/KH-UBND'], ['Số: 12/ BC–SYT.', '12/BC-SYT'], ['Sô: 12/KH-UBND', '12/KH-UBND'], ['56: 12/KH-UBND', '12/KH-UBND'], ['Số: 9/TTr-SNN&PTNT', '9/TTr-SNN&PTNT'],
])('%s is %s', (text, code) => {
  expect(value(text)).toBe(code)
})

describe('signs misread', () => {
  test.each([['Số: l2/KH-UBND', '12'], ['Số: 1O/KH-UBND', '10'], ['Số: 2S/KH-UBND', '25']])('%s has the number %s', (text, number) => {
    expect(readCode(text)).toMatchObject({number, unreadable: false})
  })

  test('organs that the eye slips on are put right', () => {
    expect(value('Số: 12/KH-LIBND')).toBe('12/KH-UBND')
    expect(value('Số: 12/@YT-NV')).toBe('12/SYT-NV')
  })

  test('a number that is no number is unreadable, one left blank is not', () => {
    expect(readCode('Số: x%/KH-UBND')).toMatchObject({number: null, unreadable: true})
    expect(readCode('Số: 1 2/KH-UBND')).toMatchObject({number: null, unreadable: true})
    expect(readCode('Số: …/KH-UBND')).toMatchObject({number: null, unreadable: false})
  })

  test('where the slash is lost the notation is told', () => {
    expect(readCode('Số: 12 ,KH-UBND')).toMatchObject({number: null, unreadable: true, notation: 'KH-UBND'})
  })
})

test('a code slices from its cell', () => {
  const text = '“ Số: 12/KH-UBND'
  const read = readCode(text)
  expect(text.slice(read?.start, read?.end)).toBe('Số: 12/KH-UBND')
})

test.each([['Số: 3-KH/HU', '-', '3-KH/HU'], ['Số I2-HD/BTGHU', '-', '12-HD/BTGHU'], ['Số: 3/KH-HU', '/', '3/KH-HU'], ['Số: 87 KH/TĐTN', ' ', '87 KH/TĐTN'], ['Số: 7 /KH-UBND', '/', '7/KH-UBND']])('%s has “%s” behind the number', (text, separator, value) => {
  const read = readCode(text)
  expect(read?.separator).toBe(separator)
  expect(read === null ? null : codeValue(read)).toBe(value)
})

test('the year stands between two slashes', () => {
  expect(readCode('Số: 05/2 019/QĐ-UBND')?.year).toBe(2019)
  expect(readCode('Số: 05/QĐ-UBND')?.year).toBeNull()
})

test('a number without its label is read where it is the whole cell', () => {
  expect(value('12/KH-UBND')).toBe('12/KH-UBND')
  expect(value('12/KH-UBND của huyện')).toBeNull()
  expect(value('12/KH')).toBeNull()
})

test.each(['', 'Số', 'Số:', 'Số: 12', 'Sở Y tế', 'Số lượng: 12', 'KẾ HOẠCH', 'Số: 12/ha', 'Số nhà 5 đường Đê'])('%j is no number line', (text) => {
  expect(readCode(text)).toBeNull()
})

test('a label alone announces the number', () => {
  expect(['Số:', 'Số: 12', 'Số.', 'Số', 'Số: 12/KH-UBND', 'Số lượng:'].map(isCodeLabel)).toEqual([true, true, true, false, false, false])
})
