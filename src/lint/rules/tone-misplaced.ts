import {positionAt} from '../look/position.ts'
import {readsLikeScan} from '../look/scan.ts'
import {wordAround} from '../look/word.ts'
import type {Rule} from '../rule.ts'

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u

/** The tone on the u of qu (qủa, qúy), or on a plain vowel before ê, ơ, ô, â (tụê). */
const MISPLACED = /(?<=q)(?<first>[ùúủũụ])(?<second>[aăâeêiyoơ])|(?<plain>[ìíỉĩịùúủũụừứửữựỳýỷỹỵ])(?<marked>[êơôâ])/giu

export const toneMisplaced: Rule = {
  id: 'tone-misplaced',
  severity: 'warning',
  clause: 'QĐ 1989/QĐ-BGDĐT năm 2018; QĐ 240/QĐ năm 1984 (chính tả)',
  rests: 'memory',
  applies: {needs: 'document'},
  description: {en: 'The tone stands on the vowel that bears it: quả, quý, tuệ; never qủa, qúy, tụê.', vi: 'Dấu thanh đặt đúng âm chính: quả, quý, tuệ; không viết qủa, qúy, tụê.'},
  sentence: {en: 'The tone of "{actual}" stands on the wrong letter; write "{wanted}"', vi: '"{actual}" đặt sai dấu thanh; hãy viết "{wanted}"'},
  help: {en: 'After q the u is part of the consonant and bears no tone; ê, ơ, ô, â take the tone from a plain vowel. --fix mends it.', vi: 'Sau q, u là một phần của phụ âm nên không mang dấu; ê, ơ, ô, â mang dấu thanh. --fix sửa được.'},
  examples: {
    bad: [
      {shows: 'the tone on the u of qu', change: [['Lắp đặt, chạy thử', 'Lắp đặt có hiệu qủa, chạy thử']], marks: 'qủa'},
      {shows: 'the tone on u before ê', change: [['Lắp đặt, chạy thử', 'Lắp đặt cảm biến thông tụê, chạy thử']], marks: 'tụê'},
    ],
    ok: [{shows: 'tones in place', change: [['Lắp đặt, chạy thử', 'Lắp đặt có hiệu quả, mỗi quý, chạy thử']]}, {shows: 'thủy and thuỷ are both right', change: [['Lắp đặt, chạy thử', 'Lắp đặt, chạy thử trạm thuỷ văn']]}, {shows: 'a Party document in order', base: 'party', elsewhere: true}],
  },
  * check(checked) {
    const {text} = checked
    if (readsLikeScan(checked)) return
    for (const match of text.matchAll(MISPLACED)) {
      const {first, second, plain, marked} = match.groups ?? {}
      const bearer = first ?? plain ?? ''
      const apart = bearer.normalize('NFD')
      const tone = TONE.exec(apart)?.[0] ?? ''
      const mended = apart.replace(TONE, '').normalize('NFC') + ((second ?? marked ?? '') + tone).normalize('NFC')
      const [start, end] = wordAround(text, match.index)
      const actual = text.slice(start, end)
      const wanted = text.slice(start, match.index) + mended + text.slice(match.index + match[0].length, end)
      yield {position: positionAt(checked, start, end), actual, values: {wanted}, expected: [wanted], fix: {start, end, text: wanted}}
    }
  },
}
