import {describe, expect, test} from 'vitest'
import {BULLET, continues} from '../../src/blocks/continuation.ts'
import type {Layout} from '../../src/blocks/layout.ts'
import {linesOf} from '../support/lines.ts'

const WRAPPED: Layout = {wrapped: true, closed: false, width: 60}
const CLOSED: Layout = {wrapped: true, closed: true, width: 60}
const WHOLE: Layout = {wrapped: false, closed: false, width: 300}

function goesOn(before: string, line: string, layout: Layout, apart = false): boolean {
  const [first, second] = linesOf(before, line)
  if (first === undefined || second === undefined) throw new Error('two lines')
  return continues(first, second, layout, apart)
}

const LONG = 'Các xã ven biển phối hợp với bộ đội biên phòng tổ chức cấp'

describe('bullets', () => {
  test.each(['- Trồng tre', '+ trồng tre', '• 5 xã', 'o Trồng', 'ü Trồng', '–“Tre', '* (a)'])('%j is one', (text) => {
    expect(BULLET.test(text)).toBe(true)
  })

  test.each(['o trồng', 'Trồng - tre', '--', '-', '- ', 'vTre', '1. Tre'])('%j is none', (text) => {
    expect(BULLET.test(text)).toBe(false)
  })
})

describe('wrapped text', () => {
  test('small letters go on an unfinished line', () => {
    expect(goesOn(LONG, 'tre trên toàn tuyến.', WRAPPED)).toBe(true)
  })

  test('small letters behind a point go on a full line only', () => {
    expect(goesOn(`${LONG} v.v.`, 'và cỏ.', WRAPPED)).toBe(true)
    expect(goesOn('Trồng tre.', 'và cỏ.', WRAPPED)).toBe(false)
  })

  test('capitals go on a line that fills two thirds of the width, or ends in a word that no paragraph ends with', () => {
    expect(goesOn('x'.repeat(41), 'Trung ương', WRAPPED)).toBe(true)
    expect(goesOn('x'.repeat(40), 'Trung ương', WRAPPED)).toBe(false)
    expect(goesOn('Báo cáo của', 'Trung ương', WRAPPED)).toBe(true)
  })

  test('a paragraph that speaks of the whole document goes on no sentence that has ended', () => {
    expect(goesOn(`${LONG}.`, 'Trung ương', WRAPPED)).toBe(true)
    expect(goesOn(`${LONG}.`, 'Chỉ thị này có hiệu lực kể từ ngày ký.', WRAPPED)).toBe(false)
  })

  test.each(['10.', '10 năm 2019', '10/2019'])('a month wants its number: %s', (number) => {
    expect(goesOn('trồng xong trong tháng', number, WRAPPED)).toBe(true)
  })

  test('a bound wants its percentage', () => {
    expect(goesOn('Vườn già tối thiểu', '92%. Nợ cũ thu hồi hết.', WRAPPED)).toBe(true)
    expect(goesOn('CHỈ TIÊU', '92% số cây sống.', WRAPPED)).toBe(false)
  })

  test('nothing goes on a colon', () => {
    expect(goesOn(`${LONG}:`, 'Sở Y tế', WRAPPED)).toBe(false)
  })

  test('those who are to carry a decision out go on behind a semicolon', () => {
    const line = 'Điều 3. Chánh Văn phòng, Giám đốc các Sở: Y tế, Nội vụ, Tài chính;'
    expect(goesOn(line, 'Chủ tịch UBND các xã chịu trách nhiệm thi hành.', WRAPPED)).toBe(true)
    expect(goesOn(line, 'Trồng tre ven sông;', WRAPPED)).toBe(false)
    expect(goesOn('Giám đốc Sở Y tế;', 'Chủ tịch UBND các xã;', WRAPPED)).toBe(false)
  })

  test('a heading in capitals goes on in capitals only', () => {
    expect(goesOn('MỤC ĐÍCH VÀ', 'YÊU CẦU', WRAPPED)).toBe(true)
    expect(goesOn('MỤC ĐÍCH VÀ', 'Trồng tre', WRAPPED)).toBe(false)
    expect(goesOn(LONG, 'TỔ CHỨC THỰC HIỆN', WRAPPED)).toBe(false)
  })

  test('a marker of a letter is looked through: what stands behind it tells', () => {
    expect(goesOn('Trồng tre tại điểm', 'a) khoản 2.', WRAPPED)).toBe(true)
    expect(goesOn('Trồng tre.', 'a) Khoản 2.', WRAPPED)).toBe(false)
  })
})

describe('closed text', () => {
  test('whatever is unfinished goes on', () => {
    expect(goesOn('Trồng tre', 'Huyện', CLOSED)).toBe(true)
    expect(goesOn('Trồng tre.', 'Huyện', CLOSED)).toBe(false)
    expect(goesOn('“Trồng tre”', 'Huyện', CLOSED)).toBe(false)
  })

  test('but a heading in capitals takes no sentence', () => {
    expect(goesOn('MỤC ĐÍCH', 'Trồng tre', CLOSED)).toBe(false)
  })
})

describe('text with whole paragraphs', () => {
  test('a capital goes on a line of fair length that ends in a dangling word', () => {
    expect(goesOn('Thực hiện ý kiến chỉ đạo trong cuộc họp hôm qua của', 'Trung ương', WHOLE)).toBe(true)
    expect(goesOn('Ý kiến của', 'Trung ương', WHOLE)).toBe(false)
    expect(goesOn(LONG, 'Trung ương', WHOLE)).toBe(false)
  })

  test('a basis that ends in a comma is whole', () => {
    expect(goesOn('Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006,', 'Xét nhu cầu', WHOLE)).toBe(false)
  })
})

describe('apart', () => {
  test('behind a blank line small letters go on what is unfinished', () => {
    expect(goesOn('Trồng tre trên', 'tuyến đê.', WHOLE, true)).toBe(true)
    expect(goesOn('Trồng tre.', 'tuyến đê.', WHOLE, true)).toBe(false)
  })

  test('capitals do so only behind a long line that dangles', () => {
    expect(goesOn('Giao cho các xã ven biển phối hợp với', 'Đồn Biên phòng', WRAPPED, true)).toBe(true)
    expect(goesOn('Giao cho các xã ven biển phối hợp', 'Đồn Biên phòng', WRAPPED, true)).toBe(false)
  })
})

describe('a dash at the front', () => {
  test('opens an item', () => {
    expect(goesOn(LONG, '- Sở Y tế', WRAPPED)).toBe(false)
    expect(goesOn('Các sở:', '- ngành y tế', WRAPPED)).toBe(false)
  })

  test('before small letters behind an unfinished line belongs to a name that was broken', () => {
    expect(goesOn('Giao cho các sở, ban, ngành và các Bộ', '- ngành Trung ương', WRAPPED)).toBe(true)
    expect(goesOn('Giao cho các sở, ban, ngành và các Bộ', '- ngành Trung ương', WHOLE)).toBe(false)
    expect(goesOn('Giao cho các sở, ban, ngành và các Bộ', '- ngành Trung ương', WRAPPED, true)).toBe(false)
    expect(goesOn('Giao các sở, các Bộ', '- ngành Trung ương', WRAPPED)).toBe(false)
  })
})

test('a number goes on the word that asks for it, however long the line', () => {
  const long = `${LONG} ${LONG} ${LONG} theo Công văn số 24/STC-NS ngày`
  expect(goesOn(long, '06/8/2025 của Sở Tài chính', WHOLE)).toBe(true)
  expect(goesOn(long, '06 tháng 8 năm 2025', WHOLE, true)).toBe(true)
  expect(goesOn(`${LONG} ${LONG} ${LONG} theo Công văn số`, '24/STC-NS của Sở Tài chính', WHOLE)).toBe(true)
  expect(goesOn(long, '2. Sở Tài chính', WHOLE)).toBe(false)
  expect(goesOn(`${LONG} trong quý`, 'III/2025.', WHOLE)).toBe(true)
  expect(goesOn(`${LONG} hằng năm`, '06/8/2025', WHOLE)).toBe(goesOn(`${LONG} hằng năm`, 'Sở Y tế', WHOLE))
})
