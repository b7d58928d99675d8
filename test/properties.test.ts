import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse, validate, type PlanDocument} from '../src/index.ts'
import {TEXTS} from './support/fixtures.ts'
import {wrongPositions} from './support/positions.ts'

/** The same runs everywhere. */
const RUNS = {seed: 20_260_101, numRuns: 60} as const

/** Pieces of which hostile documents are made: what the grammar knows, what JavaScript knows, what scanners print. */
const PIECES = [
  'KẾ HOẠCH', 'QUYẾT ĐỊNH:', 'ỦY BAN NHÂN DÂN', 'TỈNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số:', 'Số 12-KH/TU', '/KH-UBND',
  'Hà Nội, ngày', '31', 'tháng 02', 'năm 2020', 'V/v', 'Kính gửi:', 'Nơi nhận:', '- Lưu: VT.', 'TM.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn An', '(Đã ký)', 'PHỤ LỤC I', 'Phần thứ hai',
  'Chương II', 'Điều 1.', 'I.', 'Il.', 'IV-', '1.', '1.1.', '2.2.2', 'a)', 'đ)', '(1)', '-', '+', '*', '•', '|', '| a | b |', '|---|---|', '<br>', '\t', '    ', 'STT', 'Nội dung', 'Thời gian', './.', '“', '”',
  'Ký bởi:', 'constructor', '__proto__', 'toString', '&nbsp;', '**', '# ', '\u00AD', '\u200B', '\uFEFF', '\u0301', '\uD800', '\u{1F600}', '100%', 'trước ngày 30/02/2021', 'hàng quý', '415/KH-UBND', '(', ')', ',', ';', '\f', '\r',
]

const hostile = fc.array(fc.array(fc.oneof({weight: 6, arbitrary: fc.constantFrom(...PIECES)}, {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})}), {maxLength: 6}), {maxLength: 60})
  .map((lines) => lines.map((pieces) => pieces.join(' ')).join('\n'))
const fixture = fc.constantFrom(...TEXTS.map(({text}) => text))

/** Valid, nothing lost, positions right, and the same when read again. */
function expectSound(input: string | Uint8Array): PlanDocument {
  const document = parse(input)
  expect(validate(document)).toBeNull()
  expect(document.coverage.unassigned).toEqual([])
  expect(parse(input)).toEqual(document)
  return document
}

describe('whatever comes in', () => {
  test('random bytes give a valid document', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 3000}), (bytes) => {
      expectSound(bytes)
    }), RUNS)
  })

  test('random text gives a valid document with right positions', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 1500}), (text) => {
      expect(wrongPositions(text.replace(/^\uFEFF/u, ''), expectSound(text))).toEqual([])
    }), RUNS)
  })

  test('pieces of documents in any order give a valid document with right positions', () => {
    fc.assert(fc.property(hostile, (text) => {
      expect(wrongPositions(text.replace(/^\uFEFF/u, ''), expectSound(text))).toEqual([])
    }), {...RUNS, numRuns: 300})
  })

  test('a cut of a fixture, wherever it begins and ends', () => {
    fc.assert(fc.property(fixture, fc.double({min: 0, max: 1, noNaN: true}), fc.double({min: 0, max: 1, noNaN: true}), (text, a, b) => {
      const cut = text.slice(Math.floor(Math.min(a, b) * text.length), Math.ceil(Math.max(a, b) * text.length))
      expect(wrongPositions(cut, expectSound(cut))).toEqual([])
    }), RUNS)
  })

  test('the lines of a fixture in any order', () => {
    const shuffled = fixture.chain((text) => fc.shuffledSubarray(text.split('\n'), {minLength: text.split('\n').length})).map((lines) => lines.join('\n'))
    fc.assert(fc.property(shuffled, (text) => {
      expect(wrongPositions(text, expectSound(text))).toEqual([])
    }), RUNS)
  })
})

describe('copies that say the same', () => {
  test.each(TEXTS.map(({name, text}) => [name, text] as const))('%s: letters with combining marks (NFD)', (_name, text) => {
    expect(withoutOffsets(parse(text.normalize('NFD')), ['offset', 'column'])).toEqual(withoutOffsets(parse(text), ['offset', 'column']))
  })

  test.each(TEXTS.map(({name, text}) => [name, text] as const))('%s: lines ended by CR LF, at the same lines and columns', (_name, text) => {
    expect(withoutOffsets(parse(text.replaceAll('\n', '\r\n')), ['offset'])).toEqual(withoutOffsets(parse(text), ['offset']))
  })

  test.each(TEXTS.map(({name, text}) => [name, text] as const))('%s: as bytes in UTF-16', (_name, text) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    expect(withoutOffsets(parse(bytes), [])).toEqual(withoutOffsets(parse(text), []))
  })
})

/** The document without what the copy may change: its own bytes and the given keys of points. */
function withoutOffsets(document: PlanDocument, keys: readonly string[]): unknown {
  const {source: {lines}, ...rest} = document
  return JSON.parse(JSON.stringify({lines, ...rest}, (key: string, value: unknown) => (keys.includes(key) ? undefined : value))) as unknown
}
