import {expect, test} from 'vitest'
import {readSubject} from '../../src/header/subject.ts'
import {identity} from '../../src/util/mapped-text.ts'
import {linesOf} from '../support/lines.ts'

const read = (...lines: readonly string[]): [string | null, number] => {
  const {text, end} = readSubject(linesOf(...lines), 0, null)
  return [text?.value ?? null, end]
}

test.each<[string, readonly string[], string | null, number]>([
  ['one line', ['Trồng tre ven biển', '', 'Thực hiện Nghị quyết năm nay, huyện lập kế hoạch.'], 'Trồng tre ven biển', 1],
  ['two lines', ['Trồng tre ven biển', 'năm 2021', '-----', 'Tre.'], 'Trồng tre ven biển năm 2021', 2],
  ['two lines with a stop behind them', ['Về việc trồng tre ven biển và trồng cỏ', 'đê sông, trồng lúa ruộng trũng.', '-----', 'Huyện có nhiều đê.'], 'Về việc trồng tre ven biển và trồng cỏ đê sông, trồng lúa ruộng trũng', 2],
  ['up to the basis', ['Về việc trồng tre', 'Căn cứ Luật Đê điều;'], 'Về việc trồng tre', 1],
  ['up to a body that begins as bodies do', ['Trồng tre năm 2021', 'Thực hiện Kế hoạch của tỉnh, huyện làm như sau:'], 'Trồng tre năm 2021', 1],
  ['up to the issuer printed once more', ['Về việc trồng tre', 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN'], 'Về việc trồng tre', 1],
  ['capitals up to a sentence', ['TRỒNG TRE VEN BIỂN', 'Huyện có nhiều đê'], 'TRỒNG TRE VEN BIỂN', 1],
  ['behind the words that say whose it is', ['CỦA BỘ TRƯỞNG BỘ ĐÊ ĐIỀU', 'Về việc trồng tre', 'Căn cứ Luật Đê điều;'], 'Về việc trồng tre', 2],
  ['on behind a blank line in small letters', ['Trồng tre ven biển', '', 'giai đoạn 2021 - 2025', '', 'Huyện làm như sau:'], 'Trồng tre ven biển giai đoạn 2021 - 2025', 3],
  ['not into the note under it', ['Trồng tre', '(Ban hành kèm theo Quyết định số 5)'], 'Trồng tre', 1],
  ['not into the addressees', ['Trồng tre', 'Kính gửi: Sở Y tế'], 'Trồng tre', 1],
  ['signs round it', ['* Trồng tre;', ''], 'Trồng tre', 1],
  ['nothing', [''], null, 1],
])('%s', (_name, lines, text, end) => {
  expect(read(...lines)).toEqual([text, end])
})

test('what stands behind the name of the type opens it', () => {
  expect(readSubject(linesOf('ven biển', ''), 0, identity('Trồng tre', 50)).text?.value).toBe('Trồng tre ven biển')
  expect(readSubject(linesOf('Căn cứ Luật Đê điều;'), 0, identity('Trồng tre', 50))).toMatchObject({text: {value: 'Trồng tre'}, end: 0})
})
