import type {NumberedStyle} from './markers.ts'

/** What articles are counted through. */
const DIVISIONS: ReadonlySet<NumberedStyle> = new Set(['part', 'chapter', 'section'])

/** An open list and those around it, the innermost first: a chain that states share. */
export interface Level {
  readonly style: NumberedStyle
  readonly separator: string
  /** Where the list stands: the steps of its last item. */
  readonly steps: readonly number[]
  readonly outer: Level | null
  readonly depth: number
  /** The last Điều up to here, 0 where there is none: chapters do not begin them anew. */
  readonly articles: number
  /** Tells chains apart: two states with the same key go on alike. */
  readonly key: string
}

/**
 * Opens, or moves on, a list inside another one.
 *
 * @param articles - the last Điều before it, 0 where there is none
 */
export function push(outer: Level | null, style: NumberedStyle, separator: string, steps: readonly number[], articles: number): Level {
  const own = `${style}${separator}${steps.join('.')}${DIVISIONS.has(style) && articles > 0 ? `@${articles}` : ''}`
  return {
    style, separator, steps, outer, depth: (outer?.depth ?? 0) + 1, articles: style === 'article' ? steps[0] ?? 0 : articles,
    key: outer === null ? own : `${outer.key}|${own}`,
  }
}

/** Tells whether any level of a chain fulfils a condition. */
export function some(level: Level | null, condition: (level: Level) => boolean): boolean {
  for (let at = level; at !== null; at = at.outer) if (condition(at)) return true
  return false
}
