import {expect, test} from 'vitest'
import {fold, key} from '../../src/util/fold.ts'

test('every Vietnamese letter folds to its plain small one', () => {
  expect(fold('Áàảãạ Ăằắẳẵặ Âấầẩẫậ Đđ Êếềểễệ Ôốồổỗộ Ơớờởỡợ Ưứừửữự Ýỳỷỹỵ Íìỉĩị')).toBe('aaaaa aaaaaa aaaaaa dd eeeeee oooooo oooooo uuuuuu yyyyy iiiii')
})

test('eth, African D and Cyrillic twins fold as the letter they stand for', () => {
  expect(fold('ÐƉðɖ')).toBe('dddd')
  expect(fold('\u0421\u041E\u0420\u0422')).toBe('copt')
})

test('dashes, slashes, quotes and blanks each become one kind', () => {
  expect(fold('–—‑−\u00AD')).toBe('-----')
  expect(fold('\u2044\u2215\uFF0F')).toBe('///')
  expect(fold('“”«»‘’')).toBe('""""\'\'')
  expect(fold('\u00A0\u3000\t\n')).toBe('    ')
})

test('letters of full width fold as their narrow twins', () => {
  expect(fold('ＫＨ：１２')).toBe('kh:12')
})

test('what is no letter of these tables stays', () => {
  expect(fold('中 🌾 ₂')).toBe('中 🌾 ₂')
  expect(fold('12/KH-UBND')).toBe('12/kh-ubnd')
  expect(fold('')).toBe('')
})

test.each([
  ['one character', 'Ệ'], ['NFD', 'Ủy ban nhân dân'.normalize('NFD')], ['CRLF', 'Điều 1\r\nĐiều 2\r\n'], ['a lone half of a pair', 'a\uD83Cb'], ['long text', 'Ngày 5 tháng 3 – “Đê” \u0421\uFF21🌾\r\n'.repeat(90)],
])('a folded text is as long as the text: %s', (_name, text) => {
  const folded = fold(text)
  expect(folded).toHaveLength(text.length)
  expect([...text.matchAll(/\r\n/gu)].map(({index}) => folded.slice(index, index + 2)).every((end) => end === '\r ')).toBe(true)
})

test('short and long texts fold alike', () => {
  const piece = 'Đê điều ở Bến Tre – “số 5”; '
  expect(fold(piece.repeat(60))).toBe(fold(piece).repeat(60))
})

test('combining marks of a decomposed text stay where they are', () => {
  expect(fold('e\u0302\u0301')).toBe('e\u0302\u0301')
})

test('a key keeps letters and digits, one blank between', () => {
  expect(key('  Sở Y-tế,  TP. «Huế» 2 ')).toBe('so y te tp hue 2')
  expect(key('…—')).toBe('')
  expect(key('')).toBe('')
})

test('a key keeps letters of other scripts', () => {
  expect(key('Số 中, 5')).toBe('so 中 5')
})
