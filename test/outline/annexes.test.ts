import {describe, expect, test} from 'vitest'
import {findLists, findParts, markParts} from '../../src/outline/annexes.ts'
import {PART} from '../../src/outline/units.ts'
import {blocksOf, unitsOf} from './tree-of.ts'

const parts = (...text: readonly string[]): number[] => findParts(blocksOf(...text), 0)

describe('parts behind the signature', () => {
  test('an annex, a list, a form without a number of its own begin one', () => {
    expect(parts('PHỤ LỤC', 'Trồng tre.', 'DANH SÁCH:', 'Vũ Hải Đăng.', 'Mẫu số 02', 'BIỂU 1a', 'Tre.')).toEqual([0, 2, 4, 5])
  })

  test('a type line begins one', () => {
    expect(parts('KẾ HOẠCH', 'Trồng tre')).toEqual([0])
  })

  test('right under an annex number a type line is its title; behind an item it is none', () => {
    expect(parts('Phụ lục 1', 'KẾ HOẠCH')).toEqual([])
    expect(parts('Phụ lục 1', 'I. ĐÊ', 'KẾ HOẠCH')).toEqual([2])
  })

  test('annexes with a number are items, not parts', () => {
    expect(parts('Phụ lục II', 'Phụ lục số 3', 'PHỤ LỤC A')).toEqual([])
  })

  test('blocks before the first asked for are passed over', () => {
    expect(findParts(blocksOf('PHỤ LỤC', 'Tre.', 'PHỤ LỤC'), 1)).toEqual([2])
    expect(findParts([], 0)).toEqual([])
  })

  test('a sentence that speaks of an annex begins none', () => {
    expect(parts('Phụ lục kèm theo kế hoạch này.', 'Danh sách gồm năm người.')).toEqual([])
  })
})

test('the numbers of a list of names count rows, up to the next part', () => {
  const blocks = blocksOf('DANH SÁCH:', '1. Vũ Hải Đăng', '2. Lê Sơn', 'PHỤ LỤC', '1. Trồng tre')
  expect([...findLists(blocks, [0, 3])]).toEqual([0, 1, 2])
  expect([...findLists(blocks, [3])]).toEqual([])
})

describe('headings', () => {
  const marked = (at: readonly number[], ...text: readonly string[]): (string | null)[][] => markParts(unitsOf(...text), at)
    .map(({style, label, text: {value}}) => [style, label, value])

  test('a part becomes the heading, in capitals it takes in its title', () => {
    expect(marked([0], 'PHỤ LỤC', 'DỰ TOÁN TRỒNG TRE', 'Năm ha tre.')).toEqual([['named', PART, 'PHỤ LỤC DỰ TOÁN TRỒNG TRE'], ['paragraph', null, 'Năm ha tre.']])
  })

  test('a chapter without text takes in the line under it', () => {
    expect(marked([], 'Chương I', 'ĐÊ BIỂN', 'Trồng tre.')).toEqual([['chapter', 'Chương I', 'ĐÊ BIỂN'], ['paragraph', null, 'Trồng tre.']])
  })

  test('a note in brackets and a sentence are no title', () => {
    expect(marked([0], 'PHỤ LỤC', '(KÈM THEO KẾ HOẠCH)')).toEqual([['named', PART, 'PHỤ LỤC'], ['paragraph', null, '(KÈM THEO KẾ HOẠCH)']])
    expect(marked([0], 'PHỤ LỤC', 'TRỒNG TRE.')).toHaveLength(2)
  })

  test('a number takes in nothing', () => {
    expect(marked([], 'I. ĐÊ BIỂN', 'TRỒNG TRE')).toHaveLength(2)
  })
})
