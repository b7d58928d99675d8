import {key} from '../../util/fold.ts'
import {organsOf} from '../look/organs.ts'
import {printedAt} from '../look/position.ts'
import {sectorKey} from '../look/in-force.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

export const agencySpelledTwoWays: Rule = {
  id: 'agency-spelled-two-ways',
  severity: 'info',
  clause: 'custom',
  description: {en: 'An organ has the same name wherever the document names it.', vi: 'Tên một cơ quan được ghi thống nhất trong cả văn bản.'},
  sentence: {en: '"{actual}" is "{wanted}" in line {line}; write one name', vi: '"{actual}" ở dòng {line} ghi là "{wanted}"; hãy ghi thống nhất'},
  help: {en: 'Take the name from the decision that set the organ up; commas, hyphens and "và" belong to it.', vi: 'Ghi theo quyết định thành lập; dấu phẩy, gạch nối và chữ "và" là một phần của tên.'},
  examples: {
    bad: [{shows: 'with "và" and without', change: [['- Sở Tài nguyên và Môi trường;', '- Sở Tài nguyên, Môi trường;']], marks: 'Sở Tài nguyên, Môi trường'}],
    ok: [
      {shows: 'one name everywhere'},
      {shows: 'a name in capitals is the same', change: [['1. Sở Tài nguyên và Môi trường\n', '1. SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG\n']]},
      {shows: 'the Party writes one name everywhere', base: 'party', elsewhere: true},
    ],
  },
  * check(checked) {
    if (readsLikeScan(checked)) return
    const first = new Map<string, {printed: string; line: number}>()
    const told = new Set<string>()
    for (const {position} of organsOf(checked.document)) {
      const printed = printedAt(checked, position).replace(/\s+/gu, ' ').trim()
      const organ = /^(?:Sở|Bộ|Ban|Ủy ban|Uỷ ban) \p{L}/u.test(printed) && position.parts === undefined
      const folded = sectorKey(printed)
      if (!organ || folded.split(' ').length < 3) continue
      const before = first.get(folded)
      if (before === undefined) first.set(folded, {printed, line: position.start.line})
      else if (signs(before.printed) !== signs(printed) && !told.has(printed)) {
        told.add(printed)
        yield {position, actual: printed, values: {wanted: before.printed, line: before.line}, expected: [before.printed]}
      }
    }
  },
}

/** What tells two spellings apart: words and signs, not case, blanks and marks. */
function signs(name: string): string {
  return key(name.replace(/ ?[-–—] ?/gu, ' z1 ').replace(/, ?/gu, ' z2 ').replace(/&/gu, ' z3 '))
}
