import {expect, test} from 'vitest'
import {cellsOf} from '../../src/header/cells.ts'
import {lineOf} from '../support/lines.ts'

const cells = (text: string, loosely = false): string[] => cellsOf(lineOf(text), loosely).map(({value, phrase}) => (phrase === null ? value : `${phrase}: ${value}`))

test.each<[string, string, readonly string[]]>([
  ['a wide gap', 'ỦY BAN NHÂN DÂN    Độc lập - Tự do - Hạnh phúc', ['ỦY BAN NHÂN DÂN', 'motto: Độc lập - Tự do - Hạnh phúc']],
  ['one blank before a phrase', 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['ỦY BAN NHÂN DÂN', 'national-title: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
  ['bars', '| SỞ Y TẾ | Số: 5/KH-SYT |', ['SỞ Y TẾ', 'Số: 5/KH-SYT']],
  ['a tab', 'SỞ Y TẾ\tHuế', ['SỞ Y TẾ', 'Huế']],
  ['a line break of a cell', 'SỞ Y TẾ<br>HUẾ', ['SỞ Y TẾ', 'HUẾ']],
  ['a number and a date with one blank between', 'Số: 5/KH-UBND Nghệ An, ngày 5 tháng 3 năm 2019', ['Số: 5/KH-UBND', 'Nghệ An, ngày 5 tháng 3 năm 2019']],
  ['V/v behind the number', 'Số: 5/UBND-NN V/v trồng tre', ['Số: 5/UBND-NN', 'V/v trồng tre']],
  ['Kính gửi behind all else', 'V/v trồng tre Kính gửi: Sở Y tế', ['V/v trồng tre', 'Kính gửi: Sở Y tế']],
  ['blanks to be filled', 'Số:      /KH-UBND     Huế, ngày      tháng      năm 2019', ['Số:      /KH-UBND', 'Huế, ngày      tháng      năm 2019']],
  ['nothing', '', []],
  ['one cell', 'Trồng tre ven biển', ['Trồng tre ven biển']],
])('%s', (_name, line, expected) => {
  expect(cells(line)).toEqual(expected)
})

test('a cell slices, and knows its place and column', () => {
  const text = '  SỞ Y TẾ      Huế'
  const [first, second] = cellsOf(lineOf(text), false)
  expect([first?.place, first?.of, first?.column, second?.place, second?.column]).toEqual([0, 2, 2, 1, 15])
  expect(text.slice(second?.start, second?.end)).toBe('Huế')
})

test('the title of the Party is a cell, inside a sentence it is a name', () => {
  expect(cells('HUYỆN ỦY QUỲ HỢP ĐẢNG CỘNG SẢN VIỆT NAM')).toEqual(['HUYỆN ỦY QUỲ HỢP', 'party-title: ĐẢNG CỘNG SẢN VIỆT NAM'])
  expect(cells('Học tập về Đảng Cộng sản Việt Nam')).toEqual(['Học tập về Đảng Cộng sản Việt Nam'])
})

test('misread phrases are cells only where asked for', () => {
  expect(cells('UBND XÃ CQNG HOK X4 HQI CHÙ NGHlA VlET NAM')).toHaveLength(1)
  expect(cells('UBND XÃ CQNG HOK X4 HQI CHÙ NGHlA VlET NAM', true)).toEqual(['UBND XÃ', 'national-title: CQNG HOK X4 HQI CHÙ NGHlA VlET NAM'])
})
