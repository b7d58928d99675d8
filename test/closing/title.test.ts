import {describe, expect, test} from 'vitest'
import {isTitle, mendTitle, titlesInside} from '../../src/closing/title.ts'
import {fold} from '../../src/util/fold.ts'

test.each(['CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Phó Giám đốc', 'QUYỀN CỤC TRƯỞNG', 'GIÁM ĐỐC SỞ Y TẾ', 'Chánh Văn phòng', 'PHÓ. CHỦ TỊCH', '- BÍ THƯ', 'GIAM DOC'])('%s is a title', (text) => {
  expect(isTitle(text)).toBe(true)
})

test.each(['', 'Chủ tịch các xã ven biển huyện', 'Chủ tịch;', 'SỞ Y TẾ', 'Nguyễn Văn Tre', 'CHỦ TỊCH;', 'Trồng tre'])('%j is none', (text) => {
  expect(isTitle(text)).toBe(false)
})

describe('titles misread', () => {
  test.each([['CHÚ TỊCN', 'Chủ tịch'], ['GIÁM ĐÓG', 'Giám đốc'], ['PHÓ CHỦ TỊCR', 'Phó Chủ tịch'], ['PHO CHU TIGH', 'Phó Chủ tịch'], ['BI THU', null]])('%s: %s', (text, title) => {
    expect(mendTitle(text)).toBe(title)
  })

  test('one letter of a short title, two of a long one may be off', () => {
    expect(mendTitle('CHV TICH')).toBe('Chủ tịch')
    expect(mendTitle('CHV TICK')).toBeNull()
    expect(mendTitle('PHO GIAN DOG')).toBe('Phó Giám đốc')
    expect(mendTitle('PHO GIAN BOG')).toBeNull()
  })

  test('only capitals are mended, and what is a title needs none', () => {
    expect(mendTitle('Chv tich')).toBeNull()
    expect(mendTitle('CHỦ TỊCH')).toBeNull()
    expect(mendTitle('')).toBeNull()
  })
})

describe('inside a flattened line', () => {
  const inside = (text: string): number[] => titlesInside(text, fold(text))

  test('a title in capitals begins behind something else', () => {
    expect(inside('- Sở Y tế; CHỦ TỊCH')).toEqual([11])
    expect(inside('TRƯỞNG BAN GIÁM ĐỐC')).toEqual([11])
  })

  test('not at the front, not in small letters, not behind its authority, not inside a longer title', () => {
    expect(inside('CHỦ TỊCH')).toEqual([])
    expect(inside('- Sở Y tế; Chủ tịch')).toEqual([])
    expect(inside('KT. CHỦ TỊCH')).toEqual([])
    expect(inside('- Lưu: VT. PHÓ CHÁNH VĂN PHÒNG')).toEqual([11])
  })

  test('a misread one at the end of a line, where no other is', () => {
    expect(inside('- Sở Y tế; CHÚ TỊCN')).toEqual([11])
    expect(inside('- Sở Y tế; PHÓ CHÁNH VĂN PHÒNG CHÚ TỊCN')).toEqual([11])
    expect(inside('PHÓ CHV TICH')).toEqual([])
  })
})
