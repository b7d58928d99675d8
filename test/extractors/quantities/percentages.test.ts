import {expect, test} from 'vitest'
import {readNumber} from '../../../src/extractors/quantities/number.ts'
import {findPercentages} from '../../../src/extractors/quantities/percentages.ts'
import {fold} from '../../../src/util/fold.ts'

test.each([
  ['98,5', 98.5], ['6,25', 6.25], ['02', 2], ['12.500', 12_500], ['1.200', 1200], ['1.234.567', 1_234_567], ['1.200,5', 1200.5], ['29.0', 29], ['9.45', 9.45], ['l00', 100], ['9o', 90], ['1oo', 100],
])('%s is the number %d', (printed, value) => {
  expect(readNumber(printed)).toBe(value)
})

test('letters alone are no number', () => {
  expect(readNumber('lo')).toBeNull()
})

test.each([
  ['đạt 95% số hộ', [['95%', 95]]],
  ['đạt 98,5%, rồi 6,25%', [['98,5%', 98.5], ['6,25%', 6.25]]],
  ['tăng 02%', [['02%', 2]]],
  ['đạt 100 % số hộ', [['100 %', 100]]],
  ['đạt l00%, 9O% và 1OO%', [['l00%', 100], ['9O%', 90], ['1OO%', 100]]],
  ['đạt 100％', [['100％', 100]]],
  ['đạt 95 phần trăm', [['95 phần trăm', 95]]],
  ['giảm 5-10%', [['5-10%', [5, 10]]]],
  ['giảm từ 5% đến 10%', [['5% đến 10%', [5, 10]]]],
  ['giảm từ 5 đến 10%', [['5 đến 10%', [5, 10]]]],
  ['tăng 9,5 – 10%', [['9,5 – 10%', [9.5, 10]]]],
  ['từ 20 tới 30 %', [['20 tới 30 %', [20, 30]]]],
  ['giảm 1 - 1,5%/năm', [['1 - 1,5%', [1, 1.5]]]],
  ['từ 40% lên 60%', [['40%', 40], ['60%', 60]]],
  ['đạt 83,2%/50%', [['83,2%', 83.2], ['50%', 50]]],
  ['từ 10% - 5%', [['10%', 10], ['5%', 5]]],
  ['(94,78%)', [['94,78%', 94.78]]],
  ['>95%, ≥ 80%', [['95%', 95], ['80%', 80]]],
  ['giảm -3,5%', [['3,5%', 3.5]]],
  ['giai đoạn 2016-2020 giảm 5%', [['5%', 5]]],
  ['mục 2.1. 100% cán bộ', [['100%', 100]]],
  ['năm mươi phần trăm (50%)', [['50%', 50]]],
  ['17 „05%', [['17 „05%', 17.05]]],
  ['kỹ sư: Š ›20% chỉ tiêu', [['Š ›20%', 5.2]]],
  ['vắng mặt: 0 (9%); có mặt: 30 (9%)', [['9%', 0], ['9%', 9]]],
  ['đại học 41,5 3⁄2)', [['41,5 3⁄2', 41.5]]],
] as const)('%s', (text, expected) => {
  expect(findPercentages(fold(text)).map(({start, end, value}) => [text.slice(start, end), value])).toEqual(expected)
})

test('points of percent are told apart', () => {
  const text = 'tăng 02 điểm % và 1,5 điểm phần trăm, đạt 60%'
  expect(findPercentages(fold(text)).map(({start, end, value, points}) => [text.slice(start, end), value, points])).toEqual([
    ['02 điểm %', 2, true], ['1,5 điểm phần trăm', 1.5, true], ['60%', 60, false],
  ])
})

test('a capital I for the first digit of a hundred', () => {
  const text = 'bảo đảm I00% ổ dịch, 1OO% hộ'
  expect(findPercentages(fold(text)).map(({value}) => value)).toEqual([100, 100])
})
