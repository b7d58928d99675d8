import {fold} from '../../util/fold.ts'
import {findPhrase, type PhraseName} from '../../header/phrases.ts'
import type {Position} from '../../model/document.generated.ts'
import {positionAt} from '../look/position.ts'
import {TT01} from '../look/regimes.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Checked, Rule, Told} from '../rule.ts'

/** The two lines as they are to be written; the tone of HÒA may stand on either letter. */
const LINES: readonly (readonly [PhraseName, string])[] = [
  ['national-title', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['motto', 'Độc lập - Tự do - Hạnh phúc'],
]

export const mottoSpelling: Rule = {
  id: 'motto-spelling',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 1; TT 01/2011/TT-BNV, Điều 6',
  applies: {regimes: ['state', 'front'], from: TT01, needs: 'header'},
  description: {
    en: 'National title and motto are written as prescribed: letters, capitals, hyphens with a blank on each side.',
    vi: 'Quốc hiệu, Tiêu ngữ ghi đúng quy định: chữ, chữ hoa, gạch nối có cách chữ.',
  },
  sentence: {en: '"{actual}" is not spelled as prescribed; write "{wanted}"', vi: '"{actual}" ghi chưa đúng; hãy ghi "{wanted}"'},
  help: {en: 'Copy the two lines from the template; the signs between the three pairs of words are hyphens.', vi: 'Chép hai dòng này từ mẫu; giữa các cụm từ là dấu gạch nối.'},
  examples: {
    bad: [
      {shows: 'hyphens without blanks', change: [['Độc lập - Tự do - Hạnh phúc', 'Độc lập -Tự do- Hạnh phúc']], marks: 'Độc lập -Tự do- Hạnh phúc'},
      {shows: 'a capital too many', change: [['Độc lập - Tự do', 'Độc Lập - Tự Do']], marks: 'Độc Lập - Tự Do - Hạnh phúc'},
    ],
    ok: [
      {shows: 'both lines as prescribed'},
      {shows: 'the tone of HÒA on the other letter', change: [['CỘNG HÒA', 'CỘNG HOÀ']]},
      {shows: 'the title of the Party is another one', base: 'party', elsewhere: true},
    ],
  },
  * check(checked) {
    const {motto} = checked.document.header.positions
    if (motto === null) return
    const stretches = motto.parts ?? [motto]
    for (const stretch of stretches) yield* tellSpelling(checked, stretch)
  },
}

function* tellSpelling(checked: Checked, {start, end}: Pick<Position, 'start' | 'end'>): Iterable<Told> {
  const printed = checked.text.slice(start.offset, end.offset)
  for (const [name, wanted] of LINES) {
    const found = findPhrase(name, fold(printed), false)
    if (found === null) continue
    const [from, to] = [start.offset + found.start, start.offset + found.end]
    const actual = printed.slice(found.start, found.end)
    const once = actual.normalize('NFC').replace(/[ \t\r\n\u00A0]+/gu, ' ').replace('HOÀ', 'HÒA')
    // A title that a table has cut in two is told with its first half only.
    if (once === wanted || actual.includes('\n') && fold(once) === fold(wanted) || !once.startsWith(wanted.charAt(0))) continue
    yield {values: {wanted}, actual: once, expected: [wanted], position: positionAt(checked, from, to), fix: {start: from, end: to, text: wanted}, ...(readsLikeScan(checked) ? {severity: 'info' as const} : {})}
  }
}
