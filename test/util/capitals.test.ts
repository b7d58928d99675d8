import {expect, test} from 'vitest'
import {isCapitals} from '../../src/util/capitals.ts'

test.each(['KẾ HOẠCH', 'ỦY BAN NHÂN DÂN', 'ĐĐ', 'PHÓ GIÁM ĐốC', 'SỐ 12/2020'])('%s is in capitals', (text) => {
  expect(isCapitals(text)).toBe(true)
})

test.each(['Kế hoạch', 'kế hoạch', 'SỞ Y tế', 'ỦY BAN nhân dân', 'Đề ÁN', 'ếệ ộớ'])('%s is not', (text) => {
  expect(isCapitals(text)).toBe(false)
})

test.each(['', 'A', '12/', '- - -', '中文'])('%j has too few letters to tell', (text) => {
  expect(isCapitals(text)).toBe(false)
})

test('up to fifteen in a hundred letters may have lost their case', () => {
  expect(isCapitals(`${'Đ'.repeat(17)}đđđ`)).toBe(true)
  expect(isCapitals(`${'Đ'.repeat(16)}đđđđ`)).toBe(false)
  expect(isCapitals(`${'D'.repeat(17)}ddd`)).toBe(true)
  expect(isCapitals(`${'D'.repeat(16)}dddd`)).toBe(false)
})
