import type {Candidate, Weighed} from './candidates.ts'
import {closingCost, openingCost, sequenceCost} from './costs.ts'
import {push, type Level} from './stack.ts'

/** What was decided for a candidate. */
export interface Adopted {
  readonly candidate: Candidate
  readonly reading: Weighed
  /** How many open lists the item stands in, itself included. */
  readonly depth: number
  /** From 0 to 1: by how much the reading of the document so far beats the best one that decides otherwise here. */
  readonly confidence: number
}

/** One reading of the document up to a candidate. */
interface State {
  readonly open: Level | null
  readonly cost: number
  readonly before: State | null
  /** The reading adopted last, or null where the candidate was refused. */
  readonly choice: Weighed | null
  /** How many lists were open when it was adopted; a reset closes them but not this. */
  readonly depth: number
  /** How far the best rival that decided otherwise was behind. */
  margin: number
}

/** How many readings of the document so far are kept, and how far behind the best one they may be. */
const BEAM = 24
const MOST_BEHIND = 12

/**
 * Picks one reading, or none, for each candidate so that the whole document reads best: lists that go on cost
 * nothing; gaps, restarts, lists that begin in the middle and styles in an odd order cost.
 *
 * @param candidates - in document order
 * @param resets - block indexes at which all lists end: annexes, attached documents
 */
export function adopt(candidates: readonly Candidate[], resets: readonly number[]): Adopted[] {
  let states: State[] = [{open: null, cost: 0, before: null, choice: null, depth: 0, margin: Infinity}]
  let reset = 0
  for (const candidate of candidates) {
    while (reset < resets.length && (resets[reset] ?? Infinity) <= candidate.block) {
      states = prune(states.map((state) => ({...state, open: null})))
      reset++
    }
    states = step(states, candidate)
  }
  return trace(states[0], candidates)
}

function step(states: readonly State[], candidate: Candidate): State[] {
  const next: State[] = []
  const limit = (states[0]?.cost ?? 0) + MOST_BEHIND
  for (const before of states) {
    next.push({open: before.open, cost: before.cost + candidate.refusal, before, choice: null, depth: 0, margin: 0})
    for (const choice of candidate.readings) {
      const add = (outer: Level | null, cost: number): void => {
        const total = before.cost + choice.cost + cost
        if (total > limit) return
        const open = push(outer, choice.style, choice.separator, choice.steps, before.open?.articles ?? 0)
        next.push({open, cost: total, before, choice, depth: open.depth, margin: 0})
      }
      place(before.open, choice, add)
    }
  }
  const kept = prune(next)
  setMargins(kept)
  return kept
}

/** All places that an item may take: on an open list of its style, or opening one inside any open list. */
function place(open: Level | null, item: Weighed, add: (outer: Level | null, cost: number) => void): void {
  let skipped = 0
  let closing = 0
  for (let level = open; ; level = level.outer) {
    const opening = openingCost(level, item, open?.articles ?? 0)
    if (opening !== null) add(level, opening + closing)
    if (level === null) return
    if (level.style === item.style && level.steps.length === item.steps.length) add(level.outer, sequenceCost(level, item) + skipped * 0.02)
    closing += closingCost(level, item)
    skipped++
  }
}

/** The best states, one for each set of open lists. */
function prune(states: readonly State[]): State[] {
  const best = new Map<string, State>()
  for (const state of states) {
    const key = state.open?.key ?? ''
    const rival = best.get(key)
    if (rival === undefined || state.cost < rival.cost) best.set(key, state)
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM)
}

/** For each state, how far behind the best one is that decides otherwise. */
function setMargins(states: readonly State[]): void {
  const best = states[0]
  if (best === undefined) return
  const other = states.find((state) => !sameChoice(state, best))
  for (const state of states) {
    const rival = sameChoice(state, best) ? other : best
    state.margin = rival === undefined ? Infinity : rival.cost - state.cost
  }
}

function sameChoice(a: State, b: State): boolean {
  return a.choice === b.choice && a.depth === b.depth
}

function trace(last: State | undefined, candidates: readonly Candidate[]): Adopted[] {
  const adopted: Adopted[] = []
  let state = last
  for (let i = candidates.length - 1; i >= 0 && state !== undefined; i--) {
    const candidate = candidates[i]
    if (candidate !== undefined && state.choice !== null) {
      adopted.push({candidate, reading: state.choice, depth: state.depth, confidence: confidenceOf(state.margin, state.choice.slips)})
    }
    state = state.before ?? undefined
  }
  return adopted.reverse()
}

function confidenceOf(margin: number, slips: number): number {
  const sure = 1 - Math.exp(-3 * Math.max(0, margin)) - Math.min(0.3, slips * 0.15)
  return Math.round(Math.max(0.3, sure) * 100) / 100
}
