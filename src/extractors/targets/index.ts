import type {Context, Extractor} from '../extractor.ts'
import type {Span} from '../../model/mapped-text.ts'
import {groupBy} from '../../util/group-by.ts'
import {sentencesOf, type Passage} from '../passage.ts'
import {isBefore} from '../time/calendar.ts'
import type {TimeExpression} from '../time/expression.ts'
import {findPercentages} from '../quantities/percentages.ts'
import type {Citation} from '../references/find.ts'
import {cellContexts, type CellContext} from '../tables/cell-context.ts'
import {indicators} from '../tables/indicators.ts'
import {comparatorOf} from './comparator.ts'
import {findCounts} from './counts.ts'
import {directionOf} from './direction.ts'
import {boundsIn, dueOf} from './due.ts'
import {kindOf} from './kind.ts'
import {qualitativeIn} from './qualitative.ts'
import {sectionOf} from './section.ts'
import {subjectOf} from './subject.ts'
import type {Target, TargetKind} from './target.ts'

/** Every percentage of a document, tables included, and its other quantified goals. */
export const targets: Extractor = {
  name: 'targets',
  extract: (context, {references = []}) => {
    const citations = groupBy(references.flatMap(({mentions}) => mentions), ({passage}) => passage)
    const cells = cellContexts(context.passages)
    return {targets: [...context.passages.flatMap((passage) => {
      const figures = targetsIn(passage, citations.get(passage) ?? [], cells.get(passage), context)
      const told = qualitativeIn(passage, figures, context)
      return told.length === 0 ? figures : [...figures, ...told].sort((a, b) => a.start - b.start)
    }), ...indicators(context, cells)]}
  },
}

/** @param cell - what the passage's place in a table says, where it is a cell */
function targetsIn(passage: Passage, citations: readonly Citation[], cell: CellContext | undefined, context: Context): Target[] {
  const {folded} = passage
  if (!/\d|(?:it nhat|toi thieu|toi da|khong qua|hai|ba|bon|sau|bay|tam|chin|muoi)\s/u.test(folded)) return []
  const percentages = findPercentages(folded)
  const counts = passage.cell === null ? findCounts(passage, context).filter(({start, end}) => percentages.every((other) => other.end <= start || other.start >= end)) : []
  if (percentages.length + counts.length === 0) return []
  const sentences = sentencesOf(passage.text.value)
  const figures = [...percentages.map((figure) => ({...figure, unit: '%'})), ...counts.map((count) => ({...count, points: false}))].sort((a, b) => a.start - b.start)
  const whole = {start: 0, end: folded.length}
  const boundsOf = new Map<Span, readonly TimeExpression[]>()
  const found: Target[] = []
  for (const [i, figure] of figures.entries()) {
    const sentence = sentences.find(({start, end}) => figure.start >= start && figure.start < end) ?? whole
    const previous = figures[i - 1]
    const from = clauseStart(folded, Math.max(sentence.start, previous?.end ?? 0), figure.start)
    const to = Math.min(sentence.end, figures[i + 1]?.start ?? Infinity)
    const clause = {start: from, end: clauseEnd(folded, figure.end, to)}
    const range = typeof figure.value !== 'number'
    const base = isBaseOf(folded, figure.end)
    const comparator = base ? '=' : comparatorOf(folded.slice(sentence.start, figure.start), folded.slice(figure.end, sentence.end), range)
    const bounds = boundsOf.get(sentence) ?? governing(sentence, sentences, passage, citations, context)
    boundsOf.set(sentence, bounds)
    const {due, own, rrule} = dueOf(figure, bounds, passage, to, cell?.due ?? null, context)
    const future = own && due !== null && (context.date === null || due.slice(0, context.date.length) > context.date)
    const percent = figure.unit === '%'
    const gone = own && isBefore(due, context.date)
    const read = base ? 'other' : percent ? kindOf(folded.slice(clause.start, clause.end), folded.slice(clause.start, figure.start), comparator, passage, {future, gone, told: goesOn(found.at(-1), 'result', folded, figure.start)}, context) : 'target'
    // What a bracket tells beside a goal is none: `đạt 98% (năm 2021 mới đạt 86%)`.
    const kind = read === 'result' && goesOn(found.at(-1), 'target', folded, figure.start) && !isAside(folded.slice(found.at(-1)?.end, figure.start)) ? 'target' : read
    const past = !percent && isBefore(due, context.date)
    context.trace?.({
      recogniser: 'targets', passage, start: figure.start, end: figure.end,
      read: [kind, comparator, String(figure.value), figure.unit, due].filter((part) => part !== null).join(' '), dropped: past ? 'it was to be reached before the document' : null,
    })
    if (past) continue
    const measured = subjectOf(passage, figure, clause)
    // `từ 40% lên 60%` measures one thing.
    const shared = measured.subject === null && previous !== undefined && isBaseOf(folded, previous.end) ? found.at(-1)?.subject : measured.subject
    found.push({
      passage, start: figure.start, end: figure.end, kind, value: figure.value, unit: figure.unit, points: figure.points, comparator,
      direction: base ? 'reach' : directionOf(folded.slice(clause.start, figure.start), folded.slice(figure.end, clause.end), passage.text.value.slice(clause.start, figure.start), previous !== undefined && previous.start >= sentence.start ? found.at(-1)?.direction ?? null : null), ...measured, subject: shared ?? cell?.subject ?? null, due: kind === 'target' && (own || sectionOf(passage, context.type) !== 'told') ? due : null, rrule, clause,
      evidence: kind === 'target' && passage.roles.length === 0 ? ['no heading above says that these are goals'] : [],
    })
  }
  return found
}

/** `Các chỉ tiêu là: đạt 85% …; 100% …`: what a list of goals goes on with is a goal, what one of results goes on with a result. */
function goesOn(last: Target | undefined, kind: TargetKind, folded: string, start: number): boolean {
  return last?.kind === kind && !/\.\s/u.test(folded.slice(last.end, start))
}

/** A bracket opens and does not close again. */
function isAside(between: string): boolean {
  return between.lastIndexOf('(') > between.lastIndexOf(')')
}

/** The time bounds of a sentence, or that with which the list begins of which it is a part: `Đến năm 2025, 80% …; 90% …`. */
function governing(sentence: Span, sentences: readonly Span[], passage: Passage, citations: readonly Citation[], context: Context): readonly TimeExpression[] {
  const own = boundsIn(passage, sentence, citations, context)
  const before = sentences[sentences.indexOf(sentence) - 1]
  if (before === undefined || passage.folded[before.end - 1] !== ';' || own.some(({to}) => to !== null)) return own
  const leading = governing(before, sentences, passage, citations, context).filter(({start, to}) => to !== null && (start < before.start || /^[^a-z\d]*(?:phan dau\s)?$/u.test(passage.folded.slice(before.start, start))))
  return [...leading, ...own]
}

/** A clause begins behind `;`, `:`, a full stop, or the figure before it. */
function clauseStart(folded: string, from: number, to: number): number {
  const cut = Math.max(...[';', ':', '. '].map((sign) => folded.lastIndexOf(sign, to - 1)))
  return Math.max(from, cut + 1)
}

function clauseEnd(folded: string, from: number, to: number): number {
  const cut = folded.slice(from, to).search(/[;:]|\.\s/u)
  return cut < 0 ? to : from + cut
}

/** `từ 40% lên 60%`: the first figure is where it starts from. */
function isBaseOf(folded: string, end: number): boolean {
  return /^(?:\s(?:nam|so|ty le|trong|vao|cuoi|dau|hien)(?![a-z])[^,;%]{0,30})?\s(?:len|xuong)(?:\s(?:con|den|dat|muc|toi|it nhat|tren|duoi|khoang))*\s\d/u.test(folded.slice(end, end + 60))
}
