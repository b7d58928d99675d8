import {expect, test} from 'vitest'
import {piecesOfLine} from '../../src/closing/pieces.ts'
import {readRecipients, recipientName} from '../../src/closing/recipients.ts'
import {piecesOf} from '../../src/util/mapped-text.ts'
import {linesOf} from '../support/lines.ts'

const read = (...lines: readonly string[]) => readRecipients([linesOf(...lines).flatMap(piecesOfLine)])
const told = (...lines: readonly string[]): (string | null)[][] => read(...lines).map(({name, purpose}) => [name.value, purpose])

test.each([
  ['- Sở Y tế;', 'Sở Y tế', null], ['- Bộ Y tế (để báo cáo);', 'Bộ Y tế', 'để báo cáo'], ['- Bộ Y tế (b/c);', 'Bộ Y tế', 'b/c'], ['- Các sở (để thực hiện)', 'Các sở', 'để thực hiện'], ['- Huyện đoàn (p/h);', 'Huyện đoàn', 'p/h'],
  ['- Lưu: VT, NN.', 'Lưu: VT, NN', null], ['- Trường Tre (cơ sở 2);', 'Trường Tre (cơ sở 2)', null], ['- Như trên;', 'Như trên', null], ['- Các đoàn thể; /ÊẶ N.T.X', 'Các đoàn thể', null], ['+ Các xã ./.', 'Các xã', null], ['- Bộ Y tế [để báo cáo];', 'Bộ Y tế', 'để báo cáo'], ['- Bộ Y tế (để báo cáo', 'Bộ Y tế', 'để báo cáo'],
  ['_ Giám đốc Sở;', 'Giám đốc Sở', null], ['. Lưu: VT, TC.', 'Lưu: VT, TC', null],
])('%s: %s, %s', (line, name, purpose) => {
  expect(told(line)).toEqual([[name, purpose]])
})

test('a recipient over two lines is one, each piece slicing', () => {
  const lines = ['- Thường trực Huyện ủy,', '  HĐND huyện (để báo cáo);']
  const [recipient] = read(...lines)
  expect([recipient?.name.value, recipient?.purpose]).toEqual(['Thường trực Huyện ủy, HĐND huyện', 'để báo cáo'])
  const text = lines.join('\n')
  expect(recipient && piecesOf(recipient.name, {start: 0, end: recipient.name.value.length}).map(({start, end}) => text.slice(start, end))).toEqual(['Thường trực Huyện ủy,', 'HĐND huyện'])
})

test('a purpose alone speaks of those above it', () => {
  expect(told('(để báo cáo);')).toEqual([])
})

test('what the scanner made of a seal behind the last sign goes', () => {
  expect(told('- Sở Y tế; ¥ #')).toEqual([['Sở Y tế', null]])
  expect(told('- Sở Y tế; Wq.')).toEqual([['Sở Y tế', null]])
  expect(told('- Sở Y tế; • LIÊN ĐOÀN LĐ *')).toEqual([['Sở Y tế', null]])
  expect(told('- Sở Y tế; TỈNH LONG AN ★')).toEqual([['Sở Y tế', null]])
  expect(told('- Sở Y tế; NÔNG NGHIỆP')).toEqual([['Sở Y tế', null]])
  expect(told('- Lưu: VT; TH KTN NCPC')).toEqual([['Lưu: VT; TH KTN NCPC', null]])
  expect(told('- Sở Y tế; ˆ')).toEqual([['Sở Y tế', null]])
  expect(told('- Trang tin; Ạ đệ» be. S')).toEqual([['Trang tin', null]])
  expect(told('- Lưu: VT, thanh. (+⁄. c> NGÀ f5 :v95')).toEqual([['Lưu: VT, thanh', null]])
  expect(told('- Sở Y tế; Văn phòng Sở')).toEqual([['Sở Y tế; Văn phòng Sở', null]])
  expect(told('- Lưu: VT')).toEqual([['Lưu: VT', null]])
})

test.each([
  ['Lưu: VD KT (Long)', 'Lưu: VT, KT (Long)'], ['Lưu VI, NC', 'Lưu: VT, NC'], ['Lưu: VLŨ', 'Lưu: VT'], ['Lưu: YT, TH', 'Lưu: VT, TH'], ['Lưu: VTE', 'Lưu: VT'], ['Lưu; VL', 'Lưu: VT'], ['Nhưtrên', 'Như trên'], ['Nhự Trên', 'Như trên'],
  ['Lưu: VT, NC', 'Lưu: VT, NC'], ['Lưu VP', 'Lưu VP'], ['Lưu: VX', 'Lưu: VX'], ['Như Điều 3', 'Như Điều 3'],
])('“%s” is filed as “%s”', (printed, name) => {
  expect(recipientName(printed)).toBe(name)
})

test('a dash alone, and no groups, are nobody', () => {
  expect(told('-')).toEqual([])
  expect(readRecipients([])).toEqual([])
  expect(readRecipients([[]])).toEqual([])
})
