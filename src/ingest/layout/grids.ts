import {around, type Page, type Rect, type Word} from './page.ts'

/** A table whose cells are framed by drawn lines. */
export interface Grid extends Rect {
  /** Where its upright lines stand, from the left. */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly GridCell[])[]
}

export interface GridCell {
  readonly words: readonly Word[]
  readonly colspan: number
  /** The cell above goes on here. */
  readonly goesOn: boolean
}

/** How far apart two lines are that are drawn as one, in points. */
const NEAR = 3
/** A page with more lines is a map, no table. */
const MOST_RULES = 20_000

/** Finds the framed tables of a page and the words that stand in none. */
export function findGrids({rules, words}: Page): {grids: Grid[]; rest: Word[]} {
  if (rules.length < 6 || rules.length > MOST_RULES) return {grids: [], rest: [...words]}
  let rest = [...words]
  const grids: Grid[] = []
  for (const group of connect(rules)) {
    const columns = distinct(group.filter(isVertical).map(({left, right}) => (left + right) / 2))
    const lines = distinct(group.filter((rule) => !isVertical(rule)).map(({top, bottom}) => (top + bottom) / 2))
    if (columns.length < 3 || lines.length < (columns.length > 3 ? 2 : 3) || columns.length > 40 || lines.length > 400) continue
    const box = around(group)
    const inside = rest.filter((word) => center(word).x > box.left && center(word).x < box.right && center(word).y > box.top && center(word).y < box.bottom)
    if (inside.length < 4) continue
    const taken = new Set(inside)
    rest = rest.filter((word) => !taken.has(word))
    grids.push({...box, columns, rows: fill(columns, lines, group, inside)})
  }
  return {grids, rest}
}

function isVertical({left, right, top, bottom}: Rect): boolean {
  return bottom - top > right - left
}

function center({left, right, top, bottom}: Rect): {x: number; y: number} {
  return {x: (left + right) / 2, y: (top + bottom) / 2}
}

/** Lines that touch belong to one frame. */
function connect(rules: readonly Rect[]): Rect[][] {
  const groups: Rect[][] = []
  const sorted = [...rules].sort((a, b) => a.top - b.top)
  // A chain of those in no group yet: taking one out of a list costs as much as the list is long.
  const next = sorted.map((_, i) => i + 1)
  let first = 0
  for (let head = sorted[first]; head !== undefined; head = sorted[first]) {
    first = next[first] ?? sorted.length
    const group = [head]
    // What touches is added behind, and its turn comes in this loop.
    for (const from of group) {
      let before = -1
      for (let i = first; i < sorted.length; i = next[i] ?? sorted.length) {
        const rule = sorted[i]
        if (rule === undefined || rule.top > from.bottom + NEAR) break
        if (!touches(rule, from)) before = i
        else {
          group.push(rule)
          if (before < 0) first = next[i] ?? sorted.length
          else next[before] = next[i] ?? sorted.length
        }
      }
    }
    groups.push(group)
  }
  return groups
}

function touches(a: Rect, b: Rect): boolean {
  return a.left <= b.right + NEAR && a.right >= b.left - NEAR && a.top <= b.bottom + NEAR && a.bottom >= b.top - NEAR
}

function distinct(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.filter((value, i) => i === 0 || value - (sorted[i - 1] ?? 0) > NEAR)
}

function fill(columns: readonly number[], lines: readonly number[], rules: readonly Rect[], words: readonly Word[]): GridCell[][] {
  const vertical = rules.filter(isVertical)
  const horizontal = rules.filter((rule) => !isVertical(rule))
  const parted = (x: number, y: number): boolean => vertical.some(({left, right, top, bottom}) => Math.abs((left + right) / 2 - x) <= NEAR && top <= y && bottom >= y)
  const lined = (x: number, y: number): boolean => horizontal.some(({left, right, top, bottom}) => Math.abs((top + bottom) / 2 - y) <= NEAR && left <= x && right >= x)
  const rows: GridCell[][] = []
  for (let r = 0; r + 1 < lines.length; r++) {
    const top = lines[r] ?? 0
    const bottom = lines[r + 1] ?? 0
    const y = (top + bottom) / 2
    const beside = words.filter((word) => center(word).y > top && center(word).y <= bottom)
    const cells: GridCell[] = []
    for (let c = 0; c + 1 < columns.length;) {
      let end = c + 1
      while (end + 1 < columns.length && !parted(columns[end] ?? 0, y)) end++
      const left = columns[c] ?? 0
      const right = columns[end] ?? 0
      const own = beside.filter((word) => center(word).x > left && center(word).x <= right)
      const goesOn = r > 0 && !lined((left + (columns[c + 1] ?? right)) / 2, top)
      cells.push({words: own, colspan: end - c, goesOn})
      c = end
    }
    rows.push(cells)
  }
  return rows
}
