import {describe, expect, test} from 'vitest'
import {formUnits} from '../../src/outline/units.ts'
import {piecesOf} from '../../src/util/mapped-text.ts'
import {unitsOf} from './tree-of.ts'

const told = (...text: readonly string[]): (string | null)[][] => unitsOf(...text).map(({style, marker, text: {value}}) => [style, marker?.value ?? null, value])

test('no blocks, no units', () => {
  expect(formUnits([], [])).toEqual([])
})

test('items, bullets, names and paragraphs, the marker apart from the text', () => {
  expect(told('II. ĐÊ BIỂN', '- Trồng tre', '+ Tre gai', '* Cỏ', '• Lúa', 'Chỉ tiêu 1: Năm ha tre', 'Như vậy là đủ.')).toEqual([
    ['roman', 'II.', 'ĐÊ BIỂN'], ['dash', '-', 'Trồng tre'], ['plus', '+', 'Tre gai'], ['star', '*', 'Cỏ'], ['bullet', '•', 'Lúa'], ['named', 'Chỉ tiêu 1:', ' Năm ha tre'.trim()], ['paragraph', null, 'Như vậy là đủ.'],
  ])
})

test('a name without a colon or point behind its number is a paragraph', () => {
  expect(told('Chỉ tiêu 1 là năm ha.')).toEqual([['paragraph', null, 'Chỉ tiêu 1 là năm ha.']])
})

describe('wrapped lines', () => {
  const wrapped = ['1. Các xã ven biển trồng tre trên', 'toàn tuyến đê.', 'Các trường trồng cây', 'bóng mát.']

  test('go on the unit before them, every piece slicing', () => {
    const [unit] = unitsOf(...wrapped)
    expect(unit?.text.value).toBe('Các xã ven biển trồng tre trên toàn tuyến đê.')
    const text = wrapped.join('\n')
    expect(unit && piecesOf(unit.text, {start: 0, end: unit.text.value.length}).map(({start, end}) => text.slice(start, end))).toEqual(['Các xã ven biển trồng tre trên', 'toàn tuyến đê.'])
  })

  test('a page number between them stands inside the unit', () => {
    const units = unitsOf('1. Các xã ven biển trồng tre trên', '7', 'toàn tuyến đê.')
    expect(units.map(({style}) => style)).toEqual(['decimal'])
    expect(units[0]?.inside.map(({style, text}) => [style, text.value])).toEqual([['furniture', '7']])
  })
})

test('a page number behind a finished unit stands for itself', () => {
  expect(told('1. Trồng tre.', '7', 'Trồng cỏ.')).toEqual([['decimal', '1.', 'Trồng tre.'], ['furniture', null, '7'], ['paragraph', null, 'Trồng cỏ.']])
})

test('two markers on one line are two units', () => {
  expect(told('Điều 1. Trồng tre.', 'Điều 2: a) Trồng cỏ;', 'b) Trồng lúa.').slice(1)).toEqual([['article', 'Điều 2:', ''], ['lower', 'a)', 'Trồng cỏ;'], ['lower', 'b)', 'Trồng lúa.']])
})

test('a table is a unit without text', () => {
  const [unit] = unitsOf('| TT | Nội dung |', '| 1 | Tre |', '| 2 | Cỏ |')
  expect([unit?.style, unit?.text.value, unit?.table?.rows.length]).toEqual(['table', '', 2])
})
