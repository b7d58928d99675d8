import {describe, expect, test} from 'vitest'
import {readClosing, type Closing} from '../../src/closing/read.ts'
import {linesOf} from '../support/lines.ts'

const BODY = ['1. Trồng tre giữ đất cho tuyến đê biển dài.', '']
const SIGNED = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Lê Sơn Tùng']
const RECEIVED = ['Nơi nhận:', '- Sở Y tế (để phối hợp);', '- Các xã;', '- Lưu: VT.']

const read = (...text: readonly string[]): Closing => readClosing(linesOf(...text), 0)
const told = ({signatures, recipients, start, end}: Closing) => [signatures.map(({name}) => name), recipients.map(({name}) => name.value), start, end]

test('recipients before the signature, and behind it', () => {
  expect(told(read(...BODY, ...RECEIVED, '', ...SIGNED))).toEqual([['Lê Sơn Tùng'], ['Sở Y tế', 'Các xã', 'Lưu: VT'], 2, 11])
  expect(told(read(...BODY, ...SIGNED, '', ...RECEIVED))).toEqual([['Lê Sơn Tùng'], ['Sở Y tế', 'Các xã', 'Lưu: VT'], 2, 11])
})

test('both columns flattened line by line', () => {
  const closing = read(...BODY, 'Nơi nhận:                   KT. CHỦ TỊCH', '- Sở Y tế;                  PHÓ CHỦ TỊCH', '- Các xã ven biển', 'và hải đảo;', '- Lưu: VT.', '                            Lê Sơn Tùng')
  expect(told(closing)).toEqual([['Lê Sơn Tùng'], ['Sở Y tế', 'Các xã ven biển và hải đảo', 'Lưu: VT'], 2, 8])
  expect(closing.signatures[0]).toMatchObject({authority: 'KT.', positions: ['Chủ tịch', 'Phó Chủ tịch']})
})

test('a table of two cells', () => {
  expect(told(read(...BODY, '| Nơi nhận: | GIÁM ĐỐC |', '| - Sở Y tế; | |', '| - Lưu: VT. | Lê Sơn Tùng |'))).toEqual([['Lê Sơn Tùng'], ['Sở Y tế', 'Lưu: VT'], 2, 5])
})

test('several signers one under another: a title behind a name opens the next', () => {
  expect(told(read(...BODY, 'GIÁM ĐỐC', 'Lê Sơn Tùng', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Đê', '', 'Phạm Thị Lúa'))).toEqual([['Lê Sơn Tùng', 'Trần Văn Đê'], [], 2, 7])
})

test('a signature alone, and recipients alone', () => {
  expect(told(read(...BODY, ...SIGNED))).toEqual([['Lê Sơn Tùng'], [], 2, 6])
  expect(told(read(...BODY, ...RECEIVED))).toEqual([[], ['Sở Y tế', 'Các xã', 'Lưu: VT'], 2, 6])
})

test('the stamp of a digital signature belongs to the closing and names nobody', () => {
  expect(told(read(...BODY, ...RECEIVED, ...SIGNED, 'Người ký: Trần Văn Đê', 'Thời gian ký: 02/03/2021 08:00:00'))).toEqual([['Lê Sơn Tùng'], ['Sở Y tế', 'Các xã', 'Lưu: VT'], 2, 12])
})

describe('where it ends', () => {
  test.each(['PHỤ LỤC', 'Phụ lục 1', 'DANH SÁCH', 'Mẫu số 2', 'BÁO CÁO', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])('before %s behind the signature', (line) => {
    const {end} = read(...BODY, ...RECEIVED, ...SIGNED, '', line, 'Trồng tre.')
    expect(end).toBe(10)
  })

  test('behind Lưu a dash opens another list', () => {
    expect(read(...BODY, ...RECEIVED, ...SIGNED, '', '- Tre gai;').recipients).toHaveLength(3)
  })

  test('an annex among the recipients, ended by a semicolon, is one of them', () => {
    expect(told(read(...BODY, 'Nơi nhận:', '- Sở Y tế;', '- Danh sách kèm theo;', '- Lưu: VT.'))[1]).toEqual(['Sở Y tế', 'Danh sách kèm theo', 'Lưu: VT'])
  })
})

describe('what is none', () => {
  test('a text without either ends without a closing', () => {
    expect(told(read(...BODY))).toEqual([[], [], 2, 2])
    expect(told(read(''))).toEqual([[], [], 1, 1])
  })

  test('Nơi nhận inside a sentence', () => {
    expect(read('Nơi nhận và trả cây giống là trụ sở xã.', ...BODY).recipients).toEqual([])
  })

  test('what stands above the first line asked for', () => {
    const lines = linesOf(...SIGNED, ...BODY)
    expect(readClosing(lines, 4).signatures).toEqual([])
    expect(readClosing(linesOf(...RECEIVED, ...BODY), 4).recipients).toEqual([])
  })

  test('Nơi nhận without a list', () => {
    expect(told(read(...BODY, 'Nơi nhận:'))).toEqual([[], [], 3, 3])
  })

  test('the signature of a document behind it', () => {
    expect(told(read(...BODY, ...SIGNED, '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'GIÁM ĐỐC', 'Trần Văn Đê'))[0]).toEqual(['Lê Sơn Tùng'])
  })

  test('a name in the body without a title', () => {
    expect(read('Lê Sơn Tùng', ...BODY).signatures).toEqual([])
  })
})
