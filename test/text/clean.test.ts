import {expect, test} from 'vitest'
import type {Edit} from '../../src/model/mapped-text.ts'
import {cleanText, STEPS} from '../../src/text/clean.ts'
import {applyEdits, identity, spanOf} from '../../src/util/mapped-text.ts'

const NFD = 'Kế hoạch'.normalize('NFD')

/** What of the source a word of the clean text was made from. */
function sourceOf(source: string, word: string): string {
  const text = cleanText(source)
  const start = text.value.indexOf(word)
  const span = spanOf(text, {start, end: start + word.length})
  return source.slice(span.start, span.end)
}

test('a clean text is left alone and maps onto itself', () => {
  expect(cleanText('Số: 5/KH')).toEqual({...identity('Số: 5/KH'), folded: 'so: 5/kh'})
})

test('all steps work on one text, each on what the one before it made', () => {
  expect(cleanText(`## **${NFD}**\u00A0s\u200Bố\r\nÐiều 1 &amp; 2\f*in nghiêng*`).value).toBe('Kế hoạch số\nĐiều 1 & 2\nin nghiêng')
})

test.each([
  ['NFD', `Số 1\r\n${NFD} năm`, 'Kế hoạch', NFD], ['CRLF', 'a\r\nb\r\nc', 'c', 'c'], ['an entity', 'Tin &amp; Truyền', '&', '&amp;'], ['bold', 'x **đậm** y', 'đậm', 'đậm'], ['a word behind them all', '\uFEFF# **a**\r\nb&nbsp;cuối', 'cuối', 'cuối'],
])('a word slices from its source: %s', (_name, source, word, printed) => {
  expect(sourceOf(source, word)).toBe(printed)
})

test('the folded twin is as long as the text', () => {
  const text = cleanText(`${NFD}\r\n“Đề án”\u00A0\u2028🌾`)
  expect(text.folded).toHaveLength(text.value.length)
  expect(text.folded).toBe('ke hoach "de an"  🌾')
})

test('an empty text stays empty', () => {
  expect(cleanText('')).toEqual({value: '', at: [0], origin: [0], length: [0], folded: ''})
})

test('what is printed of a source with markup maps to the source', () => {
  const source = '<w>Số\u00A05</w>'
  const text = cleanText(source, identity('Số\u00A05', 3))
  expect(text.value).toBe('Số 5')
  expect(spanOf(text, {start: 3, end: 4})).toEqual({start: 6, end: 7})
})

test.each(['a\r\nb\rc\fd', '\u00ADx\u200B\u0000y\u3000z', `${NFD} e\u0323\u0302`, 'Ðð', '*a*\n_b_', '# **x** <b>y</b> &lt; \\-'])('every step does its work at once on %j', (source) => {
  for (const step of STEPS) {
    const once = applyEdits(identity(source), step(source)).value
    expect(step(once)).toEqual<Edit[]>([])
  }
})
