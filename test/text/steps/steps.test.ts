import {describe, expect, test} from 'vitest'
import type {Edit} from '../../../src/model/mapped-text.ts'
import {emphasis} from '../../../src/text/steps/emphasis.ts'
import {invisible} from '../../../src/text/steps/invisible.ts'
import {lineEndings} from '../../../src/text/steps/line-endings.ts'
import {glued} from '../../../src/text/steps/glued.ts'
import {lookAlikes} from '../../../src/text/steps/look-alikes.ts'
import {markup} from '../../../src/text/steps/markup.ts'
import {nfc} from '../../../src/text/steps/nfc.ts'
import {applyEdits, identity} from '../../../src/util/mapped-text.ts'

const after = (step: (text: string) => Edit[], text: string): string => applyEdits(identity(text), step(text)).value

describe('line endings', () => {
  test('a pair is one edit, a lone line feed none', () => {
    expect(lineEndings('a\r\nb\nc\r')).toEqual([{start: 1, end: 3, value: '\n'}, {start: 6, end: 7, value: '\n'}])
  })

  test('page breaks, vertical tabs and Unicode separators end a line', () => {
    expect(after(lineEndings, 'a\fb\vc\u0085d\u2028e\u2029f\r\rg')).toBe('a\nb\nc\nd\ne\nf\n\ng')
  })
})

describe('invisible signs', () => {
  test('zero-width signs, soft hyphens and marks of direction go', () => {
    expect(after(invisible, 'Kế\u200B ho\u00ADạch\uFEFF\u202E\u2066 số\u2060 5')).toBe('Kế hoạch số 5')
  })

  test('what separates words becomes a blank, unit for unit', () => {
    expect(after(invisible, 'a\u00A0b\u3000c\u2003d\u0000e')).toBe('a b c d e')
  })

  test('tabs, line ends and blanks stay', () => {
    expect(invisible('a\tb\n c\r\n')).toEqual([])
  })
})

describe('composing', () => {
  test('a letter and its marks become one letter', () => {
    expect(nfc('e\u0302\u0301x')).toEqual([{start: 0, end: 3, value: 'ế'}])
    expect(after(nfc, 'Ủy ban nhân dân'.normalize('NFD'))).toBe('Ủy ban nhân dân')
  })

  test('marks in another order are put right', () => {
    expect(after(nfc, 'e\u0301\u0323')).toBe('e\u0323\u0301'.normalize('NFC'))
    expect(after(nfc, 'ê\u0323')).toBe('ệ')
  })

  test('a mark without a letter stays, and composed text is left alone', () => {
    expect(nfc('\u0301')).toEqual([])
    expect(nfc('Đường sắt')).toEqual([])
    expect(nfc('')).toEqual([])
  })

  test('letters that only look composed, as the Kelvin sign, are made plain', () => {
    expect(after(nfc, '\u212A e\u0301')).toBe('K é')
  })
})

describe('look-alikes', () => {
  test('eth and African D become Đ in their case', () => {
    expect(lookAlikes('ÐIỀU, ðiều, Ɖ ɖ')).toEqual([
      {start: 0, end: 1, value: 'Đ'}, {start: 6, end: 7, value: 'đ'}, {start: 12, end: 13, value: 'Đ'}, {start: 14, end: 15, value: 'đ'},
    ])
  })

  test('the Vietnamese letters themselves stay', () => {
    expect(lookAlikes('Đđ D d I. Ia Ích')).toEqual([])
    expect(lookAlikes('cho Iập dự toán')).toEqual([{start: 4, end: 5, value: 'l'}])
  })
})

describe('glued', () => {
  test.each([
    ['hệthống quảnlý', 'hệ thống quản lý'], ['Nơinhận', 'Nơi nhận'], ['TRIỂNKHAI KẾHOẠCH', 'TRIỂN KHAI KẾ HOẠCH'], ['nghềnghiệp ônhiễm ytế', 'nghề nghiệp ô nhiễm y tế'],
    ['đồngý', 'đồng ý'], ['các hoạtđộngtại xã', 'các hoạt động tại xã'],
  ])('%s', (text, expected) => {
    expect(after(glued, text)).toBe(expected)
  })

  test('what is a syllable, or made of none, stays', () => {
    expect(after(glued, 'nghiêng khuỷu quyết Đakrông internet Bahnar ĐHQGHN thuở hòàn Néang')).toBe('nghiêng khuỷu quyết Đakrông internet Bahnar ĐHQGHN thuở hòàn Néang')
  })
})

describe('emphasis', () => {
  test('a line in stars or underscores loses them', () => {
    expect(after(emphasis, '*Huế, ngày 5*\n  _Kèm theo_ \n')).toBe('Huế, ngày 5\n  Kèm theo \n')
  })

  test.each(['* mục một', '*một* và hai', '**đậm**', '_a*', '*', '**', '* *', '*a\nb*', '- *a*'])('%j is none', (text) => {
    expect(emphasis(text)).toEqual([])
  })

  test('a line of more than four hundred signs is none', () => {
    expect(emphasis(`*${'a'.repeat(400)}*`)).toHaveLength(2)
    expect(emphasis(`*${'a'.repeat(401)}*`)).toHaveLength(0)
  })
})

describe('markup', () => {
  test.each([
    ['## I. MỤC ĐÍCH', 'I. MỤC ĐÍCH'], ['  ### a', 'a'], ['**đậm** và __gạch__', 'đậm và gạch'], ['1\\. a \\- b', '1. a - b'], ['<b>a</b> <span style="x">b</span>', 'a b'],
    ['A &amp; B &lt;5 &nbsp;&ndash; &ldquo;c&rdquo; &quot;&#39;', 'A & B <5  – “c” "\''], ['<P>a</P>', 'a'],
  ])('%j becomes %j', (text, plain) => {
    expect(after(markup, text)).toBe(plain)
  })

  test.each(['a<br>b', '#5', 'số ## a', '####### a', 'a * b', '***', '____', 'a_b', '<xyz>', 'A & B', 'a \\ b', '&copy;', '5 < 6 > 4'])('%j stays', (text) => {
    expect(markup(text)).toEqual([])
  })
})
