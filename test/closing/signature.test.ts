import {describe, expect, test} from 'vitest'
import {piecesOfLine} from '../../src/closing/pieces.ts'
import {readSignatures} from '../../src/closing/signature.ts'
import {linesOf} from '../support/lines.ts'

const told = (...lines: readonly string[]) => readSignatures(linesOf(...lines).flatMap(piecesOfLine))
  .map(({authority, onBehalfOf, positions, name, rank}) => ({authority, onBehalfOf, positions, name, rank}))

test.each([
  ['for an organ', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Sơn Tùng'], {authority: 'TM.', onBehalfOf: 'Ủy ban nhân dân', positions: ['Chủ tịch'], name: 'Lê Sơn Tùng', rank: null}],
  ['for the head', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'TS. Lê Sơn Tùng'], {authority: 'KT.', onBehalfOf: null, positions: ['Giám đốc', 'Phó Giám đốc'], name: 'Lê Sơn Tùng', rank: 'TS.'}],
  ['by order', ['TL. BỘ TRƯỞNG', 'CỤC TRƯỞNG', 'Lê Sơn Tùng'], {authority: 'TL.', onBehalfOf: null, positions: ['Bộ trưởng', 'Cục trưởng'], name: 'Lê Sơn Tùng', rank: null}],
  ['by mandate', ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Lê Sơn Tùng'], {authority: 'TUQ.', onBehalfOf: null, positions: ['Chủ tịch', 'Chánh Văn phòng'], name: 'Lê Sơn Tùng', rank: null}],
  ['acting', ['Q. CỤC TRƯỞNG', 'Lê Sơn Tùng'], {authority: 'Q.', onBehalfOf: null, positions: ['Cục trưởng'], name: 'Lê Sơn Tùng', rank: null}],
  ['of the Party', ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Lê Sơn Tùng'], {authority: 'TM.', onBehalfOf: 'Ban Thường vụ', positions: ['Phó Bí thư'], name: 'Lê Sơn Tùng', rank: null}],
  ['in own right', ['GIÁM ĐỐC', '(Đã ký)', 'Lê Sơn Tùng'], {authority: null, onBehalfOf: null, positions: ['Giám đốc'], name: 'Lê Sơn Tùng', rank: null}],
])('%s', (_name, lines, signature) => {
  expect(told(...lines)).toEqual([signature])
})

test('for an organ and for its head, the first right is told', () => {
  expect(told('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Sơn Tùng')).toEqual([{authority: 'TM.', onBehalfOf: 'Ủy ban nhân dân', positions: ['Chủ tịch', 'Phó Chủ tịch'], name: 'Lê Sơn Tùng', rank: null}])
})

test('an organ and a title over two lines are one', () => {
  expect(told('TM. BAN QUẢN LÝ', 'ĐÊ BIỂN', 'TRƯỞNG BAN', 'Lê Sơn Tùng')[0]).toMatchObject({onBehalfOf: 'Ban Quản lý đê biển', positions: ['Trưởng ban']})
  expect(told('GIÁM ĐỐC', 'TRUNG TÂM CÂY TRỒNG', 'Lê Sơn Tùng')[0]?.positions).toEqual(['Giám đốc Trung tâm Cây trồng'])
})

test('a deputy under the head signs for the head, though KT. is lost', () => {
  expect(told('GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Sơn Tùng')[0]?.authority).toBe('KT.')
  expect(told('CHỦ TỊCH', 'PHÓ GIÁM ĐỐC', 'Lê Sơn Tùng')[0]?.authority).toBeNull()
})

test('one who holds two offices, and the organ below', () => {
  expect(told('KT. BỘ TRƯỞNG, CHỦ NHIỆM', 'VĂN PHÒNG CHÍNH PHỦ', 'PHÓ CHỦ NHIỆM', 'Lê Sơn Tùng')).toMatchObject([{authority: 'KT.', positions: ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', 'Phó Chủ nhiệm'], name: 'Lê Sơn Tùng'}])
})

test('a misread title is mended', () => {
  expect(told('KT. CHỦ TỊCH', 'PHÓ CHV TICH', 'Lê Sơn Tùng')[0]?.positions).toEqual(['Chủ tịch', 'Phó Chủ tịch'])
  expect(told('CHV TICH', 'Lê Sơn Tùng')[0]?.positions).toEqual(['Chủ tịch'])
})

describe('several signers', () => {
  test('one under another: a name closes a signer', () => {
    expect(told('GIÁM ĐỐC', 'Lê Sơn Tùng', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Đê').map(({authority, name, positions}) => [authority, name, positions])).toEqual([[null, 'Lê Sơn Tùng', ['Giám đốc']], ['KT.', 'Trần Văn Đê', ['Chủ tịch', 'Phó Chủ tịch']]])
  })

  test('side by side: each column is a signer, the left one first', () => {
    const left = '                    '
    expect(told('KT. GIÁM ĐỐC                 TM. HỘI NÔNG DÂN', `PHÓ GIÁM ĐỐC                 CHỦ TỊCH`, `Lê Sơn Tùng${left}       Trần Văn Đê`).map(({authority, onBehalfOf, name, positions}) => [authority, onBehalfOf, name, positions])).toEqual([['KT.', null, 'Lê Sơn Tùng', ['Giám đốc', 'Phó Giám đốc']], ['TM.', 'Hội Nông dân', 'Trần Văn Đê', ['Chủ tịch']]])
  })
})

test('a signature without a name, and none at all', () => {
  expect(told('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')).toEqual([{authority: 'TM.', onBehalfOf: 'Ủy ban nhân dân', positions: ['Chủ tịch'], name: null, rank: null}])
  expect(readSignatures([])).toEqual([])
  expect(told('(Đã ký)')).toEqual([])
})
