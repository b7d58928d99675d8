import {describe, expect, test} from 'vitest'
import {readName} from '../../src/closing/name.ts'

test.each([
  ['Nguyễn Hải Đăng', 'Nguyễn Hải Đăng', null], ['NGUYỄN HẢI ĐĂNG', 'Nguyễn Hải Đăng', null], ['TS. Lê Sơn Tùng', 'Lê Sơn Tùng', 'TS.'], ['Đại tá Vũ Văn Bãi', 'Vũ Văn Bãi', 'Đại tá'], ['PGS. TS. Đỗ Thị Lúa', 'Đỗ Thị Lúa', 'PGS. TS.'],
  ['Y’Lan Niê', 'Y’Lan Niê', null], ['Trần Thị Hải Đăng Sơn Tùng', 'Trần Thị Hải Đăng Sơn Tùng', null], ['Ksor H’Lan', 'Ksor H’Lan', null],
])('%s: %s, %s', (text, name, rank) => {
  expect(readName(text)).toMatchObject({name, rank})
})

test('a name slices from its line, specks round it left out', () => {
  const text = '. Trần Văn Đê ,'
  const read = readName(text)
  expect(text.slice(read?.start, read?.end)).toBe('Trần Văn Đê')
})

test('a known family name makes it sure', () => {
  expect(readName('Lê Sơn')?.sure).toBe(true)
  expect(readName('Xuân Sơn')).toMatchObject({name: 'Xuân Sơn', sure: false})
})

describe('what the scanner lost', () => {
  test('a family name without its marks gets them where only one differs so', () => {
    expect(readName('Trân Văn Đê')?.name).toBe('Trần Văn Đê')
    expect(readName('Nguyên Thị Lúa')?.name).toBe('Nguyễn Thị Lúa')
  })

  test('a family name that is one as printed stays', () => {
    expect(readName('Vũ Văn Đê')?.name).toBe('Vũ Văn Đê')
    expect(readName('Hạ Văn Đê')?.name).toBe('Hạ Văn Đê')
    expect(readName('Võ Văn Đê')?.name).toBe('Võ Văn Đê')
  })

  test('a first letter that the seal hid is told where one name fits', () => {
    expect(readName('“guyễn Văn Đê')).toMatchObject({name: 'Nguyễn Văn Đê', sure: true})
    expect(readName('guyễn Văn Đê')).toBeNull()
  })
})

test.each(['', 'Lê', 'Đăng', 'La PB Bộ Khi', 'Trồng tre', 'Các xã ven biển', 'Sở Y tế', 'KẾ HOẠCH', 'Nguyễn Văn Tre và Lê', 'Trần Văn Một Hai Ba Bốn Năm', 'CÁC XÃ', '12/2020'])('%j is no name', (text) => {
  expect(readName(text)).toBeNull()
})

test('a decomposed name is composed before it is read; as it is, it is none', () => {
  expect(readName('Nguyễn Hải Đăng'.normalize('NFC'))?.name).toBe('Nguyễn Hải Đăng')
})
