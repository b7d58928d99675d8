import {describe, expect, test} from 'vitest'
import {findClosing} from '../../src/outline/closing-paragraphs.ts'
import {unitsOf} from './tree-of.ts'

function closes(...text: readonly string[]): number | null {
  const units = unitsOf(...text)
  const at = findClosing(units, units.length)
  return at === units.length ? null : at
}

test.each([
  'Trên đây là Kế hoạch trồng tre của huyện./.', 'Yêu cầu các xã thực hiện nghiêm túc.', 'Ủy ban nhân dân huyện đề nghị các xã phối hợp.', 'Trân trọng cảm ơn.', 'Kế hoạch này thay thế Kế hoạch cũ.', 'Nhận được Kế hoạch này, yêu cầu các xã thực hiện.', 'Mọi khó khăn xin báo về huyện.',
])('%s closes the document', (line) => {
  expect(closes('1. Trồng tre cho tuyến đê biển dài.', line)).toBe(1)
})

test('a paragraph that speaks of the item above it does not', () => {
  expect(closes('1. Trồng tre cho tuyến đê biển dài.', 'Tre gai chịu được nước mặn.')).toBeNull()
})

test('what may close does so where a sure closing or the end mark follows soon', () => {
  expect(closes('1. Trồng tre cho tuyến đê biển dài.', 'Trong quá trình thực hiện có vướng mắc.', 'Trên đây là Kế hoạch.')).toBe(1)
  expect(closes('1. Trồng tre cho tuyến đê biển dài.', 'Giao huyện đoàn theo dõi việc này./.')).toBe(1)
  expect(closes('1. Trồng tre cho tuyến đê biển dài.', 'Giao huyện đoàn theo dõi việc này.')).toBeNull()
})

test.each([
  'Giám đốc các sở, Chủ tịch các xã chịu trách nhiệm thi hành Kế hoạch này.', 'Trưởng các phòng, Giám đốc các đội nghiêm túc thực hiện Kế hoạch này./.', 'Bảo hiểm xã hội tỉnh yêu cầu Giám đốc các huyện báo cáo bằng văn bản./.',
])('%s closes the document', (line) => {
  expect(closes('1. Trồng tre cho tuyến đê biển dài.', line)).toBe(1)
})

test('those who answer for a decision stay in its article', () => {
  expect(closes('Điều 4. Thi hành', 'Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.')).toBeNull()
})

test('what may close but has more than three paragraphs to the end does not', () => {
  const rest = ['Trong quá trình thực hiện có vướng mắc.', 'Tre gai.', 'Tre ngà.', 'Trên đây là Kế hoạch.']
  expect(closes('1. Trồng tre cho tuyến đê biển dài.', ...rest)).toBe(4)
  expect(closes('1. Trồng tre cho tuyến đê biển dài.', ...rest.toSpliced(1, 1))).toBe(1)
})

describe('right under a bare heading', () => {
  test('a paragraph is its text, unless it says that it ends the document', () => {
    expect(closes('1. Tổ chức thực hiện', 'Yêu cầu các xã trồng tre.')).toBeNull()
    expect(closes('1. Tổ chức thực hiện', 'Trên đây là Kế hoạch.')).toBe(1)
    expect(closes('1. Tổ chức thực hiện', 'Tre gai.', 'Giao huyện đoàn theo dõi việc này./.')).toBeNull()
  })
})

test('only the last paragraphs are asked, page numbers among them', () => {
  expect(closes('Trên đây là lời mở đầu.', '1. Trồng tre cho tuyến đê biển dài.')).toBeNull()
  expect(closes('1. Trồng tre cho tuyến đê biển dài.', 'Yêu cầu các xã thực hiện.', '4', 'Trên đây là Kế hoạch.')).toBe(1)
})

test('a body of paragraphs alone, or of nothing, has no closing', () => {
  expect(closes('Trồng tre.', 'Trên đây là Kế hoạch.')).toBeNull()
  expect(findClosing([], 0)).toBe(0)
})
