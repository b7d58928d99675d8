import {printBullet, printNumber} from './counters.ts'

/** Which list a paragraph belongs to, and how deep, 0 for the outermost. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

/** How a level of a list is numbered. */
export interface ListLevel {
  readonly start: number
  /** Name of the number format in WordprocessingML. */
  readonly format: string
  /** What is printed; `%1` for the number of the outermost level, and so on. */
  readonly text: string
  readonly gap: string
  /** Counts anew behind the levels above this one; 0 for never. */
  readonly restart: number
  /** Prints the numbers of all levels as decimals. */
  readonly legal: boolean
}

/** A list as paragraphs name it. */
export interface List {
  /** Lists of one definition go on counting together. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Where a level starts when this list asks for it first. */
  readonly overrides: ReadonlyMap<number, number>
}

/**
 * Prints the numbers that Word makes up, in the order in which the paragraphs ask for them.
 *
 * @returns tells what stands before a paragraph, its gap included; empty for none
 */
export function countLists(lists: ReadonlyMap<string, List>): (place: ListPlace) => string {
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return ({list: id, level}) => {
    const list = lists.get(id)
    const own = list?.levels.get(level)
    if (list === undefined || own === undefined) return ''
    const counts = counters.get(list.counter) ?? []
    counters.set(list.counter, counts)
    const override = list.overrides.get(level)
    if (override !== undefined && !begun.has(`${id} ${level}`)) counts.length = Math.min(counts.length, level)
    begun.add(`${id} ${level}`)
    for (let i = 0; i < level; i++) counts[i] ??= list.levels.get(i)?.start ?? 1
    counts[level] = counts[level] === undefined ? override ?? own.start : counts[level] + 1
    for (let deeper = level + 1; deeper < counts.length; deeper++) {
      const restart = list.levels.get(deeper)?.restart ?? deeper
      if (restart > level) Reflect.deleteProperty(counts, deeper)
    }
    return printLevel(list, own, counts)
  }
}

function printLevel({levels}: List, own: ListLevel, counts: readonly (number | undefined)[]): string {
  if (own.format === 'bullet') return own.text === '' ? '' : `${printBullet(own.text)}${own.gap}`
  const printed = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const level = Number(digit) - 1
    const format = own.legal ? 'decimal' : levels.get(level)?.format ?? 'decimal'
    return printNumber(counts[level] ?? levels.get(level)?.start ?? 1, format)
  })
  return printed === '' ? '' : `${printed}${own.gap}`
}
