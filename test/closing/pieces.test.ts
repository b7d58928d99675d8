import {describe, expect, test} from 'vitest'
import {piecesOfLine} from '../../src/closing/pieces.ts'
import {lineOf} from '../support/lines.ts'

const told = (text: string): string[] => piecesOfLine(lineOf(text)).map(({kind, value}) => `${kind}: ${value}`)

test.each([
  ['Nơi nhận:', 'heading'], ['Nơi nhân:', 'heading'], ['ơi nhận:', 'heading'], ['TM. ỦY BAN NHÂN DÂN', 'authority'], ['T/M BAN THƯỜNG VỤ', 'authority'], ['KT. GIÁM ĐỐC', 'authority'], ['K/T CHỦ TỊCH', 'authority'], ['TM/ UBND XÃ', 'authority'], ['KT/ CHỦ TỊCH', 'authority'], ['CHỈ HUY TRƯỞNG', 'title'], ['CHI HUY TRUONG', 'title'], ['TM. ĐOÀN CHỦ TỊCH', 'authority'], ['TL. CHỦ TỊCH', 'authority'], ['TUQ. CHỦ TỊCH', 'authority'], ['Q. CỤC TRƯỞNG', 'authority'],
  ['PHÓ CHỦ TỊCH', 'title'], ['Lê Sơn Tùng', 'name'], ['- Sở Y tế;', 'item'], ['— Lưu: VT.', 'item'], ['(Đã ký)', 'mark'], ['[đã ký]', 'mark'], ['TỈNH BẾN ĐÊ', 'other'], ['để báo cáo;', 'other'],
])('%s is a piece of kind %s', (text, kind) => {
  expect(told(text)).toEqual([`${kind}: ${text}`])
})

test('an authority in small letters is none', () => {
  expect(told('Tm. ủy ban')).toEqual(['other: Tm. ủy ban'])
  expect(told('TM. ủy ban nhân dân xã')).toEqual(['other: TM. ủy ban nhân dân xã'])
})

test('nothing has no pieces', () => {
  expect(told('')).toEqual([])
})

describe('two columns on one line', () => {
  test('apart by a gap: each piece slices, its place and column told', () => {
    const text = '  Nơi nhận:                 TM. ỦY BAN NHÂN DÂN'
    const pieces = piecesOfLine(lineOf(text))
    expect(pieces.map(({kind, place, column}) => [kind, place, column])).toEqual([['heading', 0, 2], ['authority', 1, 28]])
    expect(pieces.map(({start, end}) => text.slice(start, end))).toEqual(['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'])
  })

  test('by a bar, by one blank before an authority, a title or a name', () => {
    expect(told('| - Sở Y tế; | CHỦ TỊCH |')).toEqual(['item: - Sở Y tế;', 'title: CHỦ TỊCH'])
    expect(told('- Lưu: VP. | Lê Sơn Tùng')).toEqual(['item: - Lưu: VP.', 'name: Lê Sơn Tùng'])
    expect(told('- Các xã; | [dấu: UBND * HUYỆN ĐÊ]')).toEqual(['item: - Các xã;', 'mark: [dấu: UBND * HUYỆN ĐÊ]'])
    expect(told('- Sở Y tế;                  *VĂN PHÒNG*')).toEqual(['item: - Sở Y tế;', 'mark: *VĂN PHÒNG*'])
    expect(told('- Sở Y tế; KT. CHỦ TỊCH')).toEqual(['item: - Sở Y tế;', 'authority: KT. CHỦ TỊCH'])
    expect(told('- Lưu: VT. PHÓ GIÁM ĐỐC')).toEqual(['item: - Lưu: VT.', 'title: PHÓ GIÁM ĐỐC'])
    expect(told('lạng Tướng Lê Sơn Tùng')).toEqual(['other: lạng Tướng', 'name: Lê Sơn Tùng'])
    expect(told('- UBND các xã, Lê Sơn Tùng')).toEqual(['item: - UBND các xã,', 'name: Lê Sơn Tùng'])
    expect(told('- Lưu: VT. Lê Sơn Tùng')).toEqual(['item: - Lưu: VT.', 'name: Lê Sơn Tùng'])
    expect(piecesOfLine(lineOf('- Lưu: VT. Lê Sơn Tùng')).map(({place}) => place)).toEqual([0, 1])
  })

  test('items behind the heading and behind each other', () => {
    expect(told('Nơi nhận: - Sở Y tế; - Lưu: VT.')).toEqual(['heading: Nơi nhận:', 'item: - Sở Y tế;', 'item: - Lưu: VT.'])
  })

  test('a rank in front of a name is not parted from it', () => {
    expect(told('TS. Lê Sơn Tùng')).toEqual(['name: TS. Lê Sơn Tùng'])
    expect(told('- Lưu: VT. ThS. Lê Sơn Tùng').at(-1)).toBe('name: Lê Sơn Tùng')
  })

  test('a name in the middle of an organ is no name', () => {
    expect(told('- Trường Lê Sơn Tùng')).toEqual(['item: - Trường Lê Sơn Tùng'])
  })
})
