import {describe, expect, test} from 'vitest'
import {endsSentence, measureLayout} from '../../src/blocks/layout.ts'
import {linesOf} from '../support/lines.ts'

describe('ends of sentences', () => {
  test.each(['a.', 'a;', 'a:', 'a!', 'a?', 'a…', 'a.”', 'a;)', 'a."  '])('%j ends one', (text) => {
    expect(endsSentence(text)).toBe(true)
  })

  test.each(['', 'a', 'a,', 'a –', 'a)', 'a”', 'a. b'])('%j does not', (text) => {
    expect(endsSentence(text)).toBe(false)
  })
})

const WRAPPED = ['Các xã ven biển tổ chức cho nhân dân', 'trồng tre giữ đất trên toàn tuyến', 'đê, hoàn thành trước mùa mưa.']
const WHOLE = ['Các xã ven biển trồng tre giữ đất.', 'Các trường học trồng cây bóng mát.', 'Các hợp tác xã cấp cây giống.']

test('lines that break off before small letters are wrapped', () => {
  expect(measureLayout(linesOf(...WRAPPED)).wrapped).toBe(true)
  expect(measureLayout(linesOf(...WHOLE)).wrapped).toBe(false)
})

test('items without an end sign are no wrapped lines, though their letters are small', () => {
  expect(measureLayout(linesOf('1. Đắp đê', 'a) Chủ trì: Phòng Nông nghiệp', 'b) Phối hợp: các xã', 'c) Thời gian: quý III', '2. Trồng tre', 'a) Chủ trì: Hội Nông dân', 'b) Phối hợp: các xã')).wrapped).toBe(false)
})

test('lines of a hundred and sixty signs and more are no wrapped ones', () => {
  expect(measureLayout(linesOf(...WRAPPED, 'a'.repeat(160), 'b'.repeat(160))).wrapped).toBe(false)
})

test('the width is that which nine in ten lines of prose do not exceed', () => {
  const lines = [...Array.from({length: 9}, () => 'x'.repeat(50)), '|'.repeat(40) + 'a|', 'x'.repeat(90)]
  expect(measureLayout(linesOf(...lines)).width).toBe(90)
  expect(measureLayout(linesOf(...lines, 'x'.repeat(50))).width).toBe(50)
})

test('a text without prose has no width', () => {
  expect(measureLayout([])).toEqual({wrapped: false, closed: false, width: 0})
  expect(measureLayout(linesOf('', '---', '5'))).toEqual({wrapped: false, closed: false, width: 0})
})

test('a wrapped text whose items all follow a closed one is closed; one open paragraph in ten spoils that', () => {
  const item = (i: number, end: string): string[] => [`${i}. Xã số ${i} trồng tre trên tuyến`, `đê của mình${end}`]
  const items = Array.from({length: 10}, (_, i) => item(i + 1, '.'))
  expect(measureLayout(linesOf(...items.flat())).closed).toBe(true)
  expect(measureLayout(linesOf(...items.with(4, item(5, '')).flat())).closed).toBe(false)
  expect(measureLayout(linesOf(...items.slice(0, 8).flat())).closed).toBe(false)
})
