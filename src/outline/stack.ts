import type {NumberedStyle} from './markers.ts'

/** An open list and those around it, the innermost first: a chain that states share. */
export interface Level {
  readonly style: NumberedStyle
  readonly separator: string
  /** Where the list stands: the steps of its last item. */
  readonly steps: readonly number[]
  readonly outer: Level | null
  readonly depth: number
  /** Tells chains apart: two states with the same key go on alike. */
  readonly key: string
}

/** Opens, or moves on, a list inside another one. */
export function push(outer: Level | null, style: NumberedStyle, separator: string, steps: readonly number[]): Level {
  const own = steps.length === 1 ? `${style}${separator}${steps[0]}` : `${style}${separator}${steps.join('.')}`
  return {style, separator, steps, outer, depth: (outer?.depth ?? 0) + 1, key: outer === null ? own : `${outer.key}|${own}`}
}

/** Tells whether any level of a chain fulfils a condition. */
export function some(level: Level | null, condition: (level: Level) => boolean): boolean {
  for (let at = level; at !== null; at = at.outer) if (condition(at)) return true
  return false
}
