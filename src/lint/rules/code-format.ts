import {TT01} from '../look/regimes.ts'
import {positionAt} from '../look/position.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Checked, Rule, Told} from '../rule.ts'

/** What is wrong with a printed number line, in the order in which it is told, and how it is mended. */
const SLIPS: readonly (readonly [sentence: string, pattern: RegExp, mend: (printed: string) => string])[] = [
  ['slash', /[⁄∕／]/u, (printed) => printed.replace(/[⁄∕／]/gu, '/')],
  ['spaces', /\d\s+[-/–]|[-/–]\s+\p{L}|\p{L}\s+[-/–]/u, (printed) => printed.replace(/(?<=\d)\s+(?=[-/–])/u, '').replace(/(?<=[-/–])\s+(?=\p{L})/gu, '').replace(/(?<=\p{L})\s+(?=[-/–])/gu, '')],
  ['padding', /^[1-9]\s*[-/]/u, (printed) => `0${printed}`],
]

export const codeFormat: Rule = {
  id: 'code-format',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 3; TT 01/2011/TT-BNV, Điều 8; HD 36-HD/VPTW, mục II.3',
  applies: {regimes: ['state', 'party'], from: TT01, needs: 'header'},
  description: {
    en: 'Number and notation are written without blanks, with plain strokes, and numbers below 10 with a leading zero.',
    vi: 'Số, ký hiệu viết liền, dùng dấu gạch chéo và gạch nối thường; số dưới 10 thêm số 0 phía trước.',
  },
  sentence: {en: '"{actual}" is not written as a number and notation; write "{wanted}"', vi: '"{actual}" ghi chưa đúng thể thức; hãy ghi "{wanted}"'},
  sentences: {
    slash: {en: '"{actual}" has a stroke that is no "/"; write "{wanted}"', vi: '"{actual}" dùng dấu gạch chéo lạ; hãy ghi "{wanted}"'},
    spaces: {en: '"{actual}" has blanks inside; write "{wanted}"', vi: '"{actual}" có khoảng trống; hãy ghi liền "{wanted}"'},
    padding: {en: '"{actual}" lacks a leading zero; write "{wanted}"', vi: '"{actual}" thiếu số 0 phía trước; hãy ghi "{wanted}"'},
  },
  help: {en: 'Write Số: 05/KH-UBND, in a Party document Số 05-KH/TU.', vi: 'Ghi Số: 05/KH-UBND; văn bản của Đảng ghi Số 05-KH/TU.'},
  examples: {
    bad: [
      {shows: 'blanks before the stroke and behind the hyphen', change: [['Số: 87/KH-UBND', 'Số: 87 /KH- UBND']], marks: '87 /KH- UBND'},
      {shows: 'a number without its zero', change: [['Số: 87/', 'Số: 7/']], marks: '7/KH-UBND'},
    ],
    ok: [
      {shows: 'a number as it should be'},
      {shows: 'a Party number has a hyphen before the type', base: 'party'},
      {shows: 'before the circular of 2011', change: [['Số: 87/', 'Số: 7 /'], ['năm 2023', 'năm 2008']], elsewhere: true},
    ],
  },
  * check(checked) {
    const {code} = checked.document.header
    if (code?.number == null || code.position.parts !== undefined) return
    yield* tellSlips(checked, code.position.start.offset, code.position.end.offset)
  },
}

function* tellSlips(checked: Checked, from: number, to: number): Iterable<Told> {
  const {text} = checked
  const label = /^\D*(?=\d)/u.exec(text.slice(from, to))?.[0].length ?? 0
  const start = from + label
  const printed = text.slice(start, to)
  const slips = SLIPS.filter(([, pattern]) => pattern.test(printed))
  const [sentence] = slips[0] ?? []
  if (sentence === undefined || printed.includes('\n')) return
  const wanted = slips.reduce((mended, [, , mend]) => mend(mended), printed)
  yield {sentence, values: {wanted}, actual: printed, expected: [wanted], position: positionAt(checked, start, to), fix: {start, end: to, text: wanted}, ...(readsLikeScan(checked) ? {severity: 'info' as const} : {})}
}
