import {expect, test} from 'vitest'
import {findPhrase, mayHoldPhrase} from '../../src/header/phrases.ts'
import {fold} from '../../src/util/fold.ts'

const found = (name: Parameters<typeof findPhrase>[0], text: string, loosely = false): string | null => {
  const span = findPhrase(name, fold(text), loosely)
  return span && text.slice(span.start, span.end)
}

test.each([
  ['national-title', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['national-title', 'CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM'], ['national-title', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VlỆT NAM'], ['motto', 'Độc lập - Tự do - Hạnh phúc'], ['motto', 'Độc lập – Tự do – Hạnh phúc'], ['party-title', 'ĐẢNG CỘNG SẢN VIỆT NAM'], ['youth-title', 'ĐOÀN TNCS HỒ CHÍ MINH'],
] as const)('%s: %s, alone and behind another column', (name, text) => {
  expect(found(name, text)).toBe(text)
  expect(found(name, `ỦY BAN NHÂN DÂN   ${text}`)).toBe(text)
})

test('letters misread are looked through only where asked for', () => {
  const text = 'UBND CQNG HOK X4 HQI CHÙ NGHlA VlET NAM'
  expect(found('national-title', text)).toBeNull()
  expect(found('national-title', text, true)).toBe(text.slice(5))
  expect(found('motto', 'Đôc lâg - Tư đọ - Hạnlt phúc', true)).toBe('Đôc lâg - Tư đọ - Hạnlt phúc')
  expect(found('motto', 'Trồng tre - Trồng cỏ - Trồng lúa ngô', true)).toBeNull()
  expect(found('party-title', 'ĐẢNG CQNG SẢN VIỆT NAM', true)).toBeNull()
})

test.each(['', 'Việt Nam', 'Xã hội', 'Độc lập', 'Kế hoạch trồng tre ven biển năm 2021 của huyện'])('%j holds none, however loosely', (text) => {
  for (const name of ['national-title', 'motto', 'party-title', 'youth-title'] as const) expect(found(name, text, true)).toBeNull()
})

test('a text of more than two hundred signs is not searched loosely', () => {
  const text = 'CQNG HOK XÃ HQI CHÙ NGHlA VlET NAN'
  expect(found('national-title', text.padEnd(200, ' x'), true)).not.toBeNull()
  expect(found('national-title', text.padEnd(201, ' x'), true)).toBeNull()
})

test('every phrase shows at once that it may be there', () => {
  expect(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐOÀN TNCS HỒ CHÍ MINH', 'Trồng tre'].map((text) => mayHoldPhrase(fold(text)))).toEqual([true, true, true, true, false])
})
