import type {Candidate, Weighed} from './candidates.ts'
import type {NumberedStyle} from './markers.ts'
import {letterStep} from './numbering.ts'

/** What was decided for a candidate. */
export interface Adopted {
  readonly candidate: Candidate
  readonly reading: Weighed
  /** How many open lists the item stands in, itself included. */
  readonly depth: number
  /** From 0 to 1: by how much the reading of the whole document beats the best one without this item's. */
  readonly confidence: number
}

/** An open list: its style and the item it stands at. */
interface Level {
  readonly style: NumberedStyle
  readonly separator: string
  readonly steps: readonly number[]
}

interface State {
  readonly levels: readonly Level[]
  readonly cost: number
  readonly before: State | null
  /** The reading adopted last, or null where the candidate was refused. */
  readonly choice: Weighed | null
  /** How many lists were open when it was adopted; a reset closes them but not this. */
  readonly depth: number
  readonly margin: number
}

/** How many readings of the document so far are kept. */
const BEAM = 48

/** The natural order of styles from the outside in; equal ranks nest either way. */
const RANK: Readonly<Record<NumberedStyle, number>> = {
  part: 0, appendix: 0, chapter: 1, section: 2, article: 3, upper: 3, roman: 4, decimal: 5, lower: 6, paren: 6.5,
}

/**
 * Picks one reading, or none, for each candidate so that the whole document reads best: lists that go on cost
 * nothing; gaps, restarts, lists that begin in the middle and styles in an odd order cost.
 *
 * @param candidates - in document order
 * @param resets - block indexes at which all lists end: annexes, attached documents
 */
export function adopt(candidates: readonly Candidate[], resets: readonly number[]): Adopted[] {
  let states: State[] = [{levels: [], cost: 0, before: null, choice: null, depth: 0, margin: 1}]
  let reset = 0
  for (const candidate of candidates) {
    while (reset < resets.length && (resets[reset] ?? Infinity) <= candidate.block) {
      states = prune(states.map((state) => ({...state, levels: []})))
      reset++
    }
    states = step(states, candidate)
  }
  return trace(states[0], candidates)
}

function step(states: readonly State[], candidate: Candidate): State[] {
  const next: State[] = []
  for (const state of states) {
    next.push({levels: state.levels, cost: state.cost + candidate.refusal, before: state, choice: null, depth: 0, margin: 0})
    for (const reading of candidate.readings) {
      for (const {levels, cost} of placements(state.levels, reading)) {
        next.push({levels, cost: state.cost + reading.cost + cost, before: state, choice: reading, depth: levels.length, margin: 0})
      }
    }
  }
  return withMargins(prune(next))
}

/** How far the best state is ahead of the best one that decides otherwise. */
function withMargins(states: readonly State[]): State[] {
  return states.map((state) => {
    const other = states.find((rival) => labelOf(rival) !== labelOf(state) || rival.levels.length !== state.levels.length)
    return {...state, margin: other === undefined ? 4 : other.cost - state.cost}
  })
}

function labelOf({choice}: State): string {
  return choice === null ? '' : `${choice.style} ${choice.label}`
}

function placements(levels: readonly Level[], reading: Weighed): {levels: readonly Level[]; cost: number}[] {
  const own: Level = {style: reading.style, separator: reading.separator, steps: reading.steps}
  const found: {levels: readonly Level[]; cost: number}[] = []
  for (let i = levels.length - 1; i >= 0; i--) {
    const level = levels[i]
    if (level?.style !== own.style || level.steps.length !== own.steps.length) continue
    const cost = sequenceCost(level, own) + (level.separator === own.separator ? 0 : 0.5)
    found.push({levels: [...levels.slice(0, i), own], cost: cost + (levels.length - 1 - i) * 0.02})
  }
  for (let i = levels.length; i >= 0; i--) {
    const cost = openingCost(levels.slice(0, i), own)
    // Outer divisions close whatever is open; inner lists seldom skip a level.
    const skipped = (levels.length - i) * (RANK[own.style] <= 3 ? 0.2 : 0.9)
    if (cost !== null) found.push({levels: [...levels.slice(0, i), own], cost: cost + skipped})
  }
  return found
}

/** What it costs that an item follows another of its list. */
function sequenceCost(level: Level, own: Level): number {
  if (own.steps.length > 1 && own.steps.slice(0, -1).some((step, i) => step !== level.steps[i])) return 3.2
  const from = level.steps.at(-1) ?? 0
  const to = own.steps.at(-1) ?? 0
  const step = own.style === 'lower' ? letterStep(String.fromCodePoint(from), String.fromCodePoint(to)) : to - from
  if (step === 1 || own.style === 'appendix' && step > 0 && step < 1.2) return 0
  if (step > 1) return 1.5 + 0.35 * Math.min(step - 1, 8)
  if (step === 0) return 2.4
  return isFirst(own) ? 3.4 : own.steps.length > 1 ? 2.8 : 4.6
}

function isFirst({style, steps}: Level): boolean {
  const last = steps.at(-1)
  return style === 'lower' ? last === 97 : last === 1 || last === 1097
}

/** What it costs that an item opens a list inside the innermost open one; null where it can't. */
function openingCost(outer: readonly Level[], own: Level): number | null {
  const parent = outer.at(-1)
  const start = startCost(own)
  if (parent === undefined) return start + (own.style === 'lower' || own.style === 'paren' ? 1.2 : 0.2) + (own.steps.length > 1 ? 1.2 : 0)
  if (own.style === 'appendix' || own.style === 'part') return null
  if (own.style === 'decimal' && own.steps.length > 1) return start + stepsCost(outer, own)
  if (parent.style === own.style) {
    if (parent.separator === own.separator && parent.steps.length === own.steps.length) return null
    return start + (parent.steps.length > own.steps.length ? 1.4 : 0.9)
  }
  if (outer.some(({style, separator, steps}) => style === own.style && separator === own.separator && steps.length === own.steps.length)) return null
  return start + (RANK[own.style] >= RANK[parent.style] ? 0.2 : 2.8)
}

/** A list begins at its first item; in the middle only where lines were lost. */
function startCost(own: Level): number {
  if (isFirst(own)) return 0
  const last = own.steps.at(-1) ?? 1
  const missing = own.style === 'lower' ? Math.max(1, last - 97) : last > 1000 ? last - 1097 : last - 1
  return 2 + 0.35 * Math.min(missing, 8)
}

/** `2.1` belongs under the `2` that is open; under another number something is misread. */
function stepsCost(outer: readonly Level[], own: Level): number {
  const parent = outer.at(-1)
  const prefix = own.steps.slice(0, -1)
  if (parent?.style === 'decimal' && parent.steps.length === prefix.length) {
    return parent.steps.every((step, i) => step === prefix[i]) ? 0 : 2.2
  }
  if (parent?.style === 'decimal') return parent.steps.length >= own.steps.length ? 3.4 : 1.6
  // `1.1` right under a Roman number, or under a lettered list that stands between.
  return outer.some(({style, steps}) => style === 'decimal' && steps.length === prefix.length) ? 2.4 : 0.9
}

/** The best states, one for each set of open lists. */
function prune(states: readonly State[]): State[] {
  const best = new Map<string, State>()
  for (const state of states) {
    const id = state.levels.map(({style, separator, steps}) => `${style}${separator}${steps.join('.')}`).join('|')
    const rival = best.get(id)
    if (rival === undefined || state.cost < rival.cost) best.set(id, state)
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM)
}

function trace(last: State | undefined, candidates: readonly Candidate[]): Adopted[] {
  const adopted: Adopted[] = []
  let state = last
  for (let i = candidates.length - 1; i >= 0 && state !== undefined; i--) {
    const candidate = candidates[i]
    if (candidate !== undefined && state.choice !== null) {
      adopted.push({candidate, reading: state.choice, depth: state.depth, confidence: confidenceOf(state)})
    }
    state = state.before ?? undefined
  }
  return adopted.reverse()
}

function confidenceOf({margin, choice}: State): number {
  const sure = 1 - Math.exp(-Math.max(0, margin) * 3)
  const slip = choice === null ? 0 : Math.min(0.3, choice.slips * 0.15)
  return Math.round(Math.min(1, Math.max(0.3, sure + 0.02 - slip)) * 100) / 100
}
