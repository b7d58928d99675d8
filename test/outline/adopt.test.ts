import {describe, expect, test} from 'vitest'
import {adopt} from '../../src/outline/adopt.ts'
import {findCandidates} from '../../src/outline/candidates.ts'
import {blocksOf} from './tree-of.ts'

/** Depth and label of what is adopted, in order. */
function adopted(...text: readonly string[]): string[] {
  return adopt(findCandidates(blocksOf(...text)), []).map(({reading, depth}) => `${depth} ${reading.label}`)
}

test('no candidates, nothing adopted', () => {
  expect(adopt([], [])).toEqual([])
})

describe('nesting', () => {
  test('Roman, decimal, letter', () => {
    expect(adopted('I. ĐÊ BIỂN', '1. Trồng tre:', 'a) Tre gai;', 'b) Tre ngà.', '2. Cấp giống.', 'II. TỔ CHỨC', '1. Các xã.')).toEqual(['1 I', '2 1', '3 a', '3 b', '2 2', '1 II', '2 1'])
  })

  test('a number right under a number', () => {
    expect(adopted('1. Trồng tre', '1.1. Tre gai', '1.2. Tre ngà', '2. Cấp giống', '2.1. Đợt đầu')).toEqual(['1 1', '2 1.1', '2 1.2', '1 2', '2 2.1'])
  })

  test('a list with another sign stands inside', () => {
    expect(adopted('1. Trồng tre', '1) Tre gai', '2) Tre ngà', '2. Cấp giống')).toEqual(['1 1', '2 1', '2 2', '1 2'])
  })

  test('articles and points', () => {
    expect(adopted('Điều 1. Trồng tre', '1. Tre gai:', 'a) Ở đê;', 'b) Ở bãi.', '2. Tre ngà.', 'Điều 2. Thi hành')).toEqual(['1 Điều 1', '2 1', '3 a', '3 b', '2 2', '1 Điều 2'])
  })
})

describe('Vietnamese letters', () => {
  test('d and đ are told by their place', () => {
    expect(adopted('a) Tre;', 'b) Cỏ;', 'c) Lúa;', 'd) Ngô;', 'đ) Khoai;', 'e) Sắn;', 'g) Mía.')).toEqual(['1 a', '1 b', '1 c', '1 d', '1 đ', '1 e', '1 g'])
  })

  test('a second d is a đ that lost its stroke', () => {
    expect(adopted('c) Lúa;', 'd) Ngô;', 'd) Khoai;', 'e) Sắn.').slice(-3)).toEqual(['1 d', '1 đ', '1 e'])
  })
})

describe('signs misread', () => {
  test('l, ll and lV are Roman numbers where a list of them goes on', () => {
    expect(adopted('l. ĐÊ BIỂN', '1. Tre', '2. Cỏ', 'll. CÂY GIỐNG', '1. Tre', '2. Cỏ', 'III. KINH PHÍ', '1. Tre', '2. Cỏ', 'lV. TỔ CHỨC', '1. Tre', 'V. BÁO CÁO')).toEqual(['1 I', '2 1', '2 2', '1 II', '2 1', '2 2', '1 III', '2 1', '2 2', '1 IV', '2 1', '1 V'])
  })

  test('l. is a number where numbers stand around it', () => {
    expect(adopted('I. ĐÊ BIỂN', 'l. Trồng tre.', '2. Trồng cỏ.', '3. Trồng lúa.')).toEqual(['1 I', '2 1', '2 2', '2 3'])
  })
})

describe('gaps, duplicates, restarts', () => {
  test('a gap stays in its list', () => {
    expect(adopted('1. Tre', '2. Cỏ', '4. Lúa', '5. Ngô')).toEqual(['1 1', '1 2', '1 4', '1 5'])
  })

  test('a duplicate stays in its list', () => {
    expect(adopted('1. Tre', '2. Cỏ', '2. Lúa', '3. Ngô')).toEqual(['1 1', '1 2', '1 2', '1 3'])
  })

  test('numbers begin anew under the next letter', () => {
    expect(adopted('A. ĐÊ', '1. Tre', '2. Cỏ', 'B. BÃI', '1. Tre', '2. Cỏ')).toEqual(['1 A', '2 1', '2 2', '1 B', '2 1', '2 2'])
  })

  test('at a reset all lists end', () => {
    const blocks = blocksOf('I. ĐÊ', '1. Tre', '2. Cỏ')
    const depths = (resets: readonly number[]): string[] => adopt(findCandidates(blocks), resets).map(({reading, depth}) => `${depth} ${reading.label}`)
    expect(depths([])).toEqual(['1 I', '2 1', '2 2'])
    expect(depths([2])).toEqual(['1 I', '2 1', '1 2'])
  })
})

test('a number far out of order is refused', () => {
  expect(adopted('1. Trồng tre', '2. Trồng cỏ', '47. Một số nhà', '3. Trồng lúa', '4. Trồng ngô')).not.toContain('1 47')
})

test('a marker that had to be mended is less sure than the same as it should be', () => {
  const confidences = (second: string): number[] => adopt(findCandidates(blocksOf('I. ĐÊ BIỂN', '1. Tre.', '2. Cỏ.', second, '1. Tre.', '2. Cỏ.')), []).map(({confidence}) => confidence)
  const [right, mended] = [confidences('II. CÂY GIỐNG'), confidences('ll. CÂY GIỐNG')]
  expect(right[3]).toBeGreaterThan(0.9)
  expect(mended[3]).toBeLessThan(right[3] ?? 0)
  expect([...right, ...mended].every((confidence) => confidence >= 0.3 && confidence <= 1)).toBe(true)
})
