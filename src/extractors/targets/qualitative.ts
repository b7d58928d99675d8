import type {Context} from '../extractor.ts'
import {sentencesOf, type Passage} from '../passage.ts'
import {trimEnd} from '../../util/trim-end.ts'
import {sectionOf} from './section.ts'
import type {Direction, Target} from './target.ts'

/** Words that set a goal without a figure (DOMAIN reference §6.3), folded. */
const CUES: readonly (readonly [Direction, RegExp])[] = [
  ['avoid', /(?<![a-z])(?:(?:quyet tam |phan dau |tuyet doi )?khong de(?: xay ra| phat sinh| ton dong| lot| hinh thanh)?|khong phat sinh|khong xay ra|khong co(?= (?:nguoi|nan nhan|toi pham|diem|tu diem|vu|truong hop|don vi|dia ban|ho)))(?![a-z])/gu],
  ['maintain', /(?<![a-z])(?:tiep tuc )?(?:giu vung|duy tri)(?![a-z])/gu],
  ['decrease', /(?<![a-z])(?:kiem che(?:,? (?:lam giam|day lui))?|han che (?:den muc )?thap nhat|lam giam|giam (?:manh|dan|toi da|thieu))(?![a-z])/gu],
]

/**
 * Goals of a plan that are told by words alone, in its sections of goals: `không để xảy ra …`, `giữ vững …`.
 *
 * @param figures - goals with a figure of the same passage: a clause with a figure has its goal already
 */
export function qualitativeIn(passage: Passage, figures: readonly Target[], {type, trace}: Context): Target[] {
  if (passage.cell !== null || passage.place === 'annex' || passage.place === 'preamble' || !passage.roles.includes('targets') || sectionOf(passage, type) !== 'planned') return []
  const {text: {value}, folded} = passage
  const found: Target[] = []
  for (const sentence of sentencesOf(value)) {
    for (const [direction, cue] of CUES) {
      for (const match of folded.slice(sentence.start, sentence.end).matchAll(cue)) {
        const start = sentence.start + match.index
        const clause = {start, end: clauseEnd(folded, start, sentence.end)}
        const taken = [...figures, ...found.map((one) => one.clause)].some((other) => other.start < clause.end && other.end > clause.start)
        if (taken) continue
        const end = start + match[0].length
        const subject = trimEnd(value.slice(end, clause.end), /[\s.,;:]/u).trimStart()
        if (subject === '') continue
        trace?.({recogniser: 'targets', passage, start, end, read: `qualitative ${direction}`, dropped: null})
        found.push({
          passage, start, end, kind: 'qualitative', value: null, unit: null, points: false, comparator: null, direction, subject, base: null, due: null, rrule: null, clause, evidence: ['told by words, without a figure'],
        })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A clause ends at a semicolon, a full stop, or a comma before another verb of a goal. */
function clauseEnd(folded: string, from: number, to: number): number {
  const cut = folded.slice(from, to).search(/;|,\s(?=(?:khong|giu|duy tri|phan dau|nang|giam|tang|bao dam|dam bao|gop phan|tung buoc|han che|kiem che)(?![a-z]))/u)
  return cut < 0 ? to : from + cut
}
