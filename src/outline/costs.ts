import type {NumberedStyle, Reading} from './markers.ts'
import {letterStep} from './numbering.ts'
import {some, type Level} from './stack.ts'

type Item = Pick<Reading, 'style' | 'separator' | 'steps'>

/** The natural order of styles from the outside in; equal ranks nest either way. */
const RANK: Readonly<Record<NumberedStyle, number>> = {
  part: 0, appendix: 0, chapter: 1, section: 2, article: 3, upper: 3.5, roman: 4, decimal: 5, lower: 6, paren: 6.5,
}

const FIRST_LETTER = 'a'.codePointAt(0) ?? 0
/** Letters in brackets count from here, so that they differ from numbers in brackets. */
const FIRST_BRACKETED = 1000 + FIRST_LETTER

/** What it costs that an item goes on an open list of its style. */
export function sequenceCost(level: Level, item: Item): number {
  const separated = level.separator === item.separator ? 0 : 0.5
  if (item.steps.length > 1 && item.steps.slice(0, -1).some((step, i) => step !== level.steps[i])) return 3.2 + separated
  const from = level.steps.at(-1) ?? 0
  const to = item.steps.at(-1) ?? 0
  const step = item.style === 'lower' ? letterStep(String.fromCodePoint(from), String.fromCodePoint(to)) : to - from
  if (step === 1 || item.style === 'appendix' && step > 0 && step < 1.2) return separated
  if (step > 1) return 1.5 + 0.35 * Math.min(step - 1, 8) + separated
  if (step === 0) return 2.4 + separated
  return (isFirst(item) ? 3.4 : item.steps.length > 1 ? 2.8 : 4.6) + separated
}

/**
 * What it costs that an item opens a list inside `outer`; null where it can't.
 *
 * @param articles - the last Điều before it, 0 where there is none
 */
export function openingCost(outer: Level | null, item: Item, articles: number): number | null {
  const cost = insideCost(outer, item)
  return cost === null ? null : startCost(item, articles) + cost
}

/** What it costs that an item opens a list of its own behind an open one: outer divisions close what is inside them, inner lists seldom skip a level. */
export function closingCost(level: Level, item: Item): number {
  return RANK[item.style] < 4 && RANK[level.style] >= RANK[item.style] ? 0.2 : 0.9
}

function insideCost(outer: Level | null, item: Item): number | null {
  if (outer === null) return (item.style === 'lower' || item.style === 'paren' ? 1.2 : 0.2) + (item.steps.length > 1 ? 1.2 : 0)
  if (item.style === 'appendix' || item.style === 'part') return null
  if (item.style === 'decimal' && item.steps.length > 1) return stepsCost(outer, item)
  if (outer.style === item.style) {
    if (outer.separator === item.separator && outer.steps.length === item.steps.length) return null
    return outer.steps.length > item.steps.length ? 1.4 : 0.9
  }
  if (some(outer, (level) => level.style === item.style && level.separator === item.separator && level.steps.length === item.steps.length)) return null
  return RANK[item.style] >= RANK[outer.style] ? 0.2 : 2.8
}

function isFirst({style, steps}: Item): boolean {
  const last = steps.at(-1)
  return style === 'lower' ? last === FIRST_LETTER : last === 1 || last === FIRST_BRACKETED
}

/** A list begins at its first item, in the middle only where lines were lost; articles are counted through all chapters. */
function startCost(item: Item, articles: number): number {
  const last = item.steps.at(-1) ?? 1
  if (isFirst(item) || item.style === 'article' && last === articles + 1) return 0
  const missing = item.style === 'lower' ? Math.max(1, last - FIRST_LETTER) : last > 1000 ? last - FIRST_BRACKETED : last - 1
  return 2 + 0.35 * Math.min(missing, 8)
}

/** `2.1` belongs under the `2` that is open; under another number something is misread. */
function stepsCost(outer: Level, item: Item): number {
  const size = item.steps.length - 1
  if (outer.style === 'decimal') {
    if (outer.steps.length === size) return outer.steps.every((step, i) => step === item.steps[i]) ? 0 : 2.2
    return outer.steps.length > size ? 3.4 : 1.6
  }
  // `1.1` right under a Roman number, or under a lettered list that stands between.
  return some(outer, ({style, steps}) => style === 'decimal' && steps.length === size) ? 2.4 : 0.9
}
