import {describe, expect, test} from 'vitest'
import {readMarkers, type Reading} from '../../src/outline/markers.ts'
import {fold} from '../../src/util/fold.ts'

const readings = (text: string): Reading[] => readMarkers(text, fold(text))
const labels = (text: string): string[] => readings(text).map(({style, label}) => `${style} ${label}`)

test.each([
  ['PHẦN THỨ HAI: ĐÊ', 'part Phần thứ HAI'], ['Phần I. Đê', 'part Phần I'], ['PHỤ LỤC 2', 'appendix Phụ lục 2'], ['Phụ lục số 1.2', 'appendix Phụ lục số 1.2'], ['CHƯƠNG IV', 'chapter Chương IV'],
  ['Mục 3. Cây giống', 'section Mục 3'], ['Tiểu mục 1', 'section Tiểu mục 1'], ['Điều 5. Thi hành', 'article Điều 5'], ['Điều 5a. Thi hành', 'article Điều 5a'], ['Ðiều 12', 'article Điều 12'],
])('a marker with a word: %s', (text, label) => {
  expect(labels(text)).toEqual([label])
})

test.each([
  ['A. ĐÊ', 'upper A'], ['II. ĐÊ', 'roman II'], ['IV/ ĐÊ', 'roman IV'], ['III - ĐÊ', 'roman III'], ['2. Tre', 'decimal 2'], ['12) Tre', 'decimal 12'], ['2.1. Tre', 'decimal 2.1'], ['2.1.3 Tre', 'decimal 2.1.3'], ['2 . 1. Tre', 'decimal 2.1'],
  ['Ẳ. ĐÊ', 'upper A'], ['ẫ/ Tre', 'lower a'], ['ĨI. ĐÊ', 'roman II'], ['S- Tre', 'decimal 5'], ['Điều.4. Tre', 'article Điều 4'],
  ['đ) Tre', 'lower đ'], ['a. Tre', 'lower a'], ['(3) Tre', 'paren (3)'], ['(b) Tre', 'paren (b)'],
])('a marker of signs: %s', (text, label) => {
  expect(labels(text)[0]).toBe(label)
})

test('a marker that a scan misread may be another too', () => {
  expect(labels('l, Tre')).toContain('decimal 1')
  expect(labels('IV, LỊCH')).toContain('roman IV')
  expect(labels('1Ổ. Tre')).toContain('decimal 10')
})

test('a marker slices, and its text begins behind the blanks', () => {
  const text = 'IV.   TỔ CHỨC'
  const [reading] = readings(text)
  expect(text.slice(0, reading?.markerEnd)).toBe('IV.')
  expect(text.slice(reading?.textStart)).toBe('TỔ CHỨC')
  expect(reading?.separator).toBe('.')
})

test('all kinds of dashes are one separator', () => {
  expect(['I - Đ', 'I – Đ', 'I — Đ', 'I-- Đ'].map((text) => readings(text)[0]?.separator)).toEqual(['-', '-', '-', '-'])
})

describe('signs misread', () => {
  test.each([['l. ĐÊ', 'roman I'], ['ll. ĐÊ', 'roman II'], ['lV. ĐÊ', 'roman IV'], ['H. ĐÊ', 'roman II'], ['IIl. ĐÊ', 'roman III'], ['Y. ĐÊ', 'roman V'], ['ÌI. ĐÊ', 'roman II'], ['l. Tre', 'decimal 1'], ['l- Tre', 'decimal 1'], ['l2. Tre', 'decimal 12'], ['Š. Tre', 'decimal 5'], ['2.l Tre', 'decimal 2.1'], ['1, Tre', 'decimal 1'], ['©) tre', 'lower c'], ['©) tre', 'lower e'], ['Œ) tre', 'lower e'], ['®) tre', 'lower a'], ['IIIL ĐÊ BAO', 'roman III'], ['IIL ĐÊ BAO', 'roman III'], ['IIL ĐÊ BAO', 'roman II'], ['1L ĐÊ BAO', 'roman II'], ['Chương ] 1', 'chapter Chương I'], ['Chương H ị', 'chapter Chương II'], ['Chương1H', 'chapter Chương III'], ['đd) tre', 'lower đ'], ['8) tre', 'lower g'], ['ả) tre', 'lower a']])('%s may be %s', (text, label) => {
    const reading = readings(text).find(({style, label: own}) => `${style} ${own}` === label)
    expect(reading?.slips).toBeGreaterThan(0)
  })

  test('a marker as it should be has no slips, and each sign mended costs', () => {
    const slips = (text: string): number | undefined => readings(text).find(({style}) => style === 'roman')?.slips
    expect(slips('II. ĐÊ')).toBe(0)
    expect(slips('lI. ĐÊ')).toBe(1)
    expect(slips('ll. ĐÊ')).toBeCloseTo(1.4)
    expect(slips('11. ĐÊ')).toBeCloseTo(2.6)
  })

  test('d) may be đ), which costs', () => {
    expect(readings('d) Tre').filter(({style}) => style === 'lower').map(({label, slips}) => [label, slips])).toEqual([['d', 0], ['đ', 0.6]])
  })
})

test('one line may be read in several ways, each only once', () => {
  expect(labels('I. ĐÊ')).toEqual(['roman I', 'decimal 1'])
  expect(labels('1. Tre')).toEqual(['roman I', 'decimal 1'])
  expect(labels('C. ĐÊ')).toEqual(['upper C'])
  expect(labels('i) tre')).toEqual(['roman I', 'lower i'])
  expect(labels('(i) tre')).toEqual(['paren (i)'])
})

test.each(['', 'T', 'Trồng tre', 'Điều kiện', 'Phần lớn', 'Mục đích', 'Chương trình', '5', '123. Tre', '2020 là', 'T/M ỦY BAN', 'IIII. ĐÊ', '- Tre', 'phụ lục'])('%j begins with no marker', (text) => {
  expect(labels(text)).toEqual([])
})
