import {describe, expect, test} from 'vitest'
import {findCandidates} from '../../src/outline/candidates.ts'
import {blocksOf} from './tree-of.ts'

const found = (...text: readonly string[]): string[] => findCandidates(blocksOf(...text)).map(({block, at, readings}) => `${block}:${at} ${readings[0]?.label ?? ''}`)

test('each line that begins with a marker is one, in order', () => {
  expect(found('I. ĐÊ', 'Trồng tre.', '2. Tre', '- Cỏ', 'a) Lúa')).toEqual(['0:0 I', '2:0 2', '4:0 a'])
})

test.each(['5. % số hộ', '3.000 tỷ đồng', '2.5% số hộ', 'III/2023', '30 hộ trồng tre', '2.5 tỷ đồng', '12 tháng đầu năm', '7: 30 phút', '0. Tre', '3 ha tre', '5 xã', '2 vụ'])('%j counts something, it numbers nothing', (text) => {
  expect(found(text)).toEqual([])
})

test.each(['Điều 5 của Luật Đê điều', 'Điều 3 Luật Đê điều', 'Mục 2 Kế hoạch này', 'Phụ lục 1 kèm theo', 'Phần II của Đề án'])('%j speaks of an item, it opens none', (text) => {
  expect(found(text)).toEqual([])
})

test.each([['1. 100% số xã có đê', '0:0 I'], ['2/ 90% số hộ', '0:0 2'], ['2.1. 90% số hộ', '0:0 2.1'], ['3) 40 xã có tre', '0:0 3'], ['1O. Tre', '0:0 10'], ['Điều 5. Luật này', '0:0 Điều 5'], ['Mục 2. Kế hoạch', '0:0 Mục 2'], ['3. Xã viên', '0:0 3']])('%j opens one', (text, label) => {
  expect(found(text)).toEqual([label])
})

test('specks before a number are no part of it', () => {
  expect(findCandidates(blocksOf('_ Chương H'))[0]?.at).toBe(2)
  const [candidate] = findCandidates(blocksOf('.,  2. Tre'))
  expect(candidate?.at).toBe(4)
})

test.each(['\'E. TRE', '.        3. Tre', '_V. TRE', '\'1- Tre', ', I/ TRE'])('whatever its sign: %s', (text) => {
  expect(findCandidates(blocksOf(text))[0]?.at).toBe(text.search(/[\p{L}\d]/u))
})

test('behind an article a first point on the same line is a second one', () => {
  expect(found('Điều 2: a) Trồng tre')).toEqual(['0:0 Điều 2', '0:8 a'])
  expect(found('Điều 2. 1. Trồng tre')).toEqual(['0:0 Điều 2', '0:8 I'])
  expect(found('Điều 2: c) Trồng tre')).toEqual(['0:0 Điều 2'])
})

test('what stands inside a quotation is none', () => {
  expect(found('1. Sửa như sau:', '“Điều 4. Trồng tre', '1. Tre gai.', '2. Tre ngà.”', '2. Bãi bỏ.')).toEqual(['0:0 I', '4:0 2'])
})

describe('what speaks against a marker', () => {
  const first = (...text: readonly string[]) => findCandidates(blocksOf(...text)).at(-1)
  const cost = (...text: readonly string[]): number => first(...text)?.readings.find(({style}) => style === 'decimal')?.cost ?? NaN
  const refusal = (...text: readonly string[]): number => first(...text)?.refusal ?? NaN

  test('nothing where it stands as it should', () => {
    expect(cost('2. Trồng tre')).toBe(0)
    expect(refusal('2. Trồng tre')).toBe(3)
  })

  test('small letters behind it', () => {
    expect(cost('2. trồng tre')).toBeCloseTo(1.2)
    expect(refusal('2. trồng tre')).toBeCloseTo(1.6)
  })

  test('nothing behind it', () => {
    expect(cost('12)', 'Trồng tre.')).toBeCloseTo(1.5)
  })

  test('an unfinished line before it', () => {
    const wrapped = ['Các xã ven biển trồng tre trên', 'toàn tuyến đê, cỏ trên bãi và', 'lúa trong đồng, theo điểm', '2. khoản này']
    expect(cost(...wrapped)).toBeCloseTo(3.4)
    expect(refusal(...wrapped)).toBeCloseTo(0.1)
  })

  test('refusing a Roman number before capitals costs most', () => {
    expect(refusal('II. ĐÊ BIỂN')).toBeCloseTo(5.5)
    expect(refusal('II. Đê biển')).toBeCloseTo(4.5)
  })
})
