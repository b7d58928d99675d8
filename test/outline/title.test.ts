import {describe, expect, test} from 'vitest'
import {divideTitle} from '../../src/outline/title.ts'
import {identity, spanOf} from '../../src/util/mapped-text.ts'

const divided = (value: string): [string | null, string | null] => {
  const {title, text} = divideTitle(identity(value))
  return [title?.value ?? null, text?.value ?? null]
}

describe('at the colon', () => {
  test('a heading is parted from what follows it', () => {
    expect(divided('Mục tiêu: Trồng 5 ha tre.')).toEqual(['Mục tiêu', 'Trồng 5 ha tre.'])
    expect(divided('Cây giống:')).toEqual(['Cây giống', null])
    expect(divided('Cây giống :  tre gai;')).toEqual(['Cây giống', 'tre gai;'])
  })

  test('both halves slice', () => {
    const {title, text} = divideTitle(identity('Đê:  tre', 50))
    expect(title && spanOf(title, {start: 0, end: 2})).toEqual({start: 50, end: 52})
    expect(text && spanOf(text, {start: 0, end: 3})).toEqual({start: 55, end: 58})
  })

  test('a label goes on as a title unless a sentence follows', () => {
    expect(divided('Đề án 2: “Rừng ven biển”')).toEqual(['Đề án 2: “Rừng ven biển”', null])
    expect(divided('Nhiệm vụ 3: Trồng tre')).toEqual(['Nhiệm vụ 3: Trồng tre', null])
    expect(divided('Nhiệm vụ 3: Trồng tre.')).toEqual(['Nhiệm vụ 3', 'Trồng tre.'])
  })

  test('a time, a ratio, an address have none', () => {
    expect(divided('Họp lúc 7:30 tại đê.')).toEqual(['Họp lúc 7:30 tại đê', null])
    expect(divided('Xem https://de.example.vn và làm theo những gì in ở đó.')).toEqual([null, 'Xem https://de.example.vn và làm theo những gì in ở đó.'])
  })

  test('those who are addressed head nothing', () => {
    expect(divided('Các ông: Vũ Hải, Lê Sơn; thi hành.')[0]).toBeNull()
  })

  test('of thirty words a heading, of more none; nor is a sentence before the colon', () => {
    const words = (count: number): string => Array.from({length: count}, () => 'tre').join(' ')
    expect(divided(`${words(30)}: cỏ.`)[0]).toBe(words(30))
    expect(divided(`${words(31)}: cỏ.`)[0]).toBeNull()
    expect(divided('Trồng tre. Gồm: cỏ, lúa và tre gai trên đê;')[0]).toBeNull()
  })
})

describe('without a colon', () => {
  test.each([['MỤC ĐÍCH, YÊU CẦU', 'MỤC ĐÍCH, YÊU CẦU'], ['Trồng tre giữ đất', 'Trồng tre giữ đất'], ['Công tác trồng tre gai.', 'Công tác trồng tre gai'], ['Công tác trồng và tre gai.', 'Công tác trồng và tre gai']])('%j is a heading', (value, title) => {
    expect(divided(value)).toEqual([title, null])
  })

  test.each(['Trồng tre giữ đất cho tuyến đê.', 'Công tác trồng cỏ và tre gai.', 'Trồng tre;', 'Trồng tre,', 'Hết./.', Array.from({length: 46}, () => 'tre').join(' ')])('%j is text', (value) => {
    expect(divided(value)).toEqual([null, value])
  })
})

test('nothing has neither', () => {
  expect(divided('')).toEqual([null, null])
})
