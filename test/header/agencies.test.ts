import {describe, expect, test} from 'vitest'
import {divideAgencies, divideJoint, opensAgency} from '../../src/header/agencies.ts'
import {identity, piecesOf} from '../../src/util/mapped-text.ts'

const divided = (...lines: readonly string[]): string[] => divideAgencies(lines.map((line, i) => identity(line, 100 * i))).map(({value}) => value)

test.each(['ỦY BAN NHÂN DÂN', 'UBND HUYỆN', 'SỞ Y TẾ', 'HUYỆN ỦY', 'BAN CHỈ ĐẠO', 'ỦY BAN NHÀN DAN', 'HỘI ĐỒNG NHAN DÂN'])('%s begins the name of an organ', (text) => {
  expect(opensAgency(text)).toBe(true)
})

test.each(['', 'TRỒNG TRE', 'TỈNH NGHỆ AN', 'SỚM', 'KẾ HOẠCH'])('%j does not', (text) => {
  expect(opensAgency(text)).toBe(false)
})

describe('lines to organs', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a level goes on the organ above it', ['ỦY BAN NHÂN DÂN', 'HUYỆN QUỲ HỢP'], ['ỦY BAN NHÂN DÂN HUYỆN QUỲ HỢP']],
    ['the superior before the issuer', ['UBND HUYỆN QUỲ HỢP', 'PHÒNG NỘI VỤ'], ['UBND HUYỆN QUỲ HỢP', 'PHÒNG NỘI VỤ']],
    ['a level that is the first word of an organ', ['TỈNH ỦY NGHỆ AN', 'HUYỆN ỦY QUỲ HỢP'], ['TỈNH ỦY NGHỆ AN', 'HUYỆN ỦY QUỲ HỢP']],
    ['a line that dangles', ['SỞ VĂN HÓA, THỂ THAO VÀ', 'DU LỊCH'], ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH']],
    ['a name that ends like a word that dangles', ['BỘ GIAO THÔNG VẬN TẢI', 'CỤC ĐÊ ĐIỀU'], ['BỘ GIAO THÔNG VẬN TẢI', 'CỤC ĐÊ ĐIỀU']],
    ['a word that dangles', ['BAN CHỈ ĐẠO TRỒNG TRE TẠI', 'HUYỆN QUỲ HỢP'], ['BAN CHỈ ĐẠO TRỒNG TRE TẠI HUYỆN QUỲ HỢP']],
    ['a branch', ['NGÂN HÀNG TRE VIỆT NAM', 'CHI NHÁNH TỈNH NGHỆ AN'], ['NGÂN HÀNG TRE VIỆT NAM', 'CHI NHÁNH TỈNH NGHỆ AN']],
    ['a school below a place whose name would go on with it', ['PHÒNG GD&ĐT HUYỆN YÊN LẬP', 'TRƯỜNG TIỂU HỌC ĐÊ BẮC'], ['PHÒNG GD&ĐT HUYỆN YÊN LẬP', 'TRƯỜNG TIỂU HỌC ĐÊ BẮC']],
    ['both organs on one line', ['UBND TỈNH NGHỆ AN SỞ Y TẾ'], ['UBND TỈNH NGHỆ AN', 'SỞ Y TẾ']],
    ['an organ of an organ', ['THƯỜNG TRỰC', 'HỘI ĐỒNG NHÂN DÂN', 'XÃ ĐÊ'], ['THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN XÃ ĐÊ']],
    ['nothing', [], []],
  ])('%s', (_name, lines, organs) => {
    expect(divided(...lines)).toEqual(organs)
  })

  test('the pieces of a joined name keep their origins', () => {
    const [organ] = divideAgencies([identity('ỦY BAN NHÂN DÂN', 5), identity('XÃ ĐÊ', 60)])
    expect(organ && piecesOf(organ, {start: 0, end: organ.value.length})).toEqual([{start: 5, end: 20}, {start: 60, end: 65}])
  })
})

test('organs of a joint document are parted, a unit of two organs is one', () => {
  const joint = (text: string): string[] => divideJoint(identity(text)).map(({value}) => value)
  expect(joint('SỞ Y TẾ - CÔNG AN TỈNH – HỘI NÔNG DÂN')).toEqual(['SỞ Y TẾ', 'CÔNG AN TỈNH', 'HỘI NÔNG DÂN'])
  expect(joint('VĂN PHÒNG HĐND - UBND HUYỆN')).toEqual(['VĂN PHÒNG HĐND - UBND HUYỆN'])
  expect(joint('SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI')).toEqual(['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'])
})
