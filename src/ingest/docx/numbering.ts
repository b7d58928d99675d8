import {printBullet, printNumber} from '../office/counters.ts'
import {child, elements, type XmlElement} from '../office/xml.ts'

/** Which list a paragraph belongs to, and how deep. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

/** Prints the numbers that Word makes up, in the order in which the paragraphs ask for them. */
export interface Numbering {
  /** What stands before the paragraph, its gap included; empty for none. */
  next(place: ListPlace): string
  /** The list level that a paragraph style is tied to by the list's own definition. */
  levelOfStyle(list: string, style: string): number | null
}

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly gap: string
  /** Counts anew behind this level; 0 for never. */
  readonly restart: number
  readonly legal: boolean
  readonly style: string | null
}

interface List {
  /** Lists of one abstract definition go on counting together. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  readonly overrides: ReadonlyMap<number, number>
}

/** @param root - of `numbering.xml`; undefined where there is none */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const lists = readLists(root)
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    next({list: id, level}) {
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
    },
    levelOfStyle(id, style) {
      for (const [level, {style: tied}] of lists.get(id)?.levels ?? []) if (tied === style) return level
      return null
    },
  }
}

function printLevel({levels}: List, own: Level, counts: readonly (number | undefined)[]): string {
  if (own.format === 'bullet') return own.text === '' ? '' : `${printBullet(own.text)}${own.gap}`
  const printed = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const level = Number(digit) - 1
    const format = own.legal ? 'decimal' : levels.get(level)?.format ?? 'decimal'
    return printNumber(counts[level] ?? levels.get(level)?.start ?? 1, format)
  })
  return printed === '' ? '' : `${printed}${own.gap}`
}

function readLists(root: XmlElement | undefined): Map<string, List> {
  const abstracts = new Map(elements(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]))
  const byStyleLink = new Map([...abstracts].map(([id, element]) => [valueOf(element, 'w:styleLink') ?? '', id]))
  const lists = new Map<string, List>()
  for (const num of elements(root, 'w:num')) {
    let counter = valueOf(num, 'w:abstractNumId') ?? ''
    const link = valueOf(abstracts.get(counter), 'w:numStyleLink')
    if (link !== null) counter = byStyleLink.get(link) ?? counter
    const levels = new Map(elements(abstracts.get(counter), 'w:lvl').map((lvl) => [Number(lvl.attributes['w:ilvl'] ?? 0), readLevel(lvl)]))
    const overrides = new Map<number, number>()
    for (const override of elements(num, 'w:lvlOverride')) {
      const level = Number(override.attributes['w:ilvl'] ?? 0)
      const own = child(override, 'w:lvl')
      if (own !== undefined) levels.set(level, readLevel(own))
      const start = valueOf(override, 'w:startOverride')
      if (start !== null) overrides.set(level, Number(start))
    }
    lists.set(num.attributes['w:numId'] ?? '', {counter, levels, overrides})
  }
  return lists
}

function readLevel(lvl: XmlElement): Level {
  const level = Number(lvl.attributes['w:ilvl'] ?? 0)
  const suffix = valueOf(lvl, 'w:suff')
  return {
    start: Number(valueOf(lvl, 'w:start') ?? 0),
    format: valueOf(lvl, 'w:numFmt') ?? 'decimal',
    text: valueOf(lvl, 'w:lvlText') ?? '',
    gap: suffix === 'nothing' ? '' : ' ',
    restart: Number(valueOf(lvl, 'w:lvlRestart') ?? level),
    legal: child(lvl, 'w:isLgl') !== undefined,
    style: valueOf(lvl, 'w:pStyle'),
  }
}

function valueOf(element: XmlElement | undefined, name: string): string | null {
  return child(element, name)?.attributes['w:val'] ?? null
}
