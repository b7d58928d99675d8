import {countLists, type List, type ListLevel, type ListPlace} from '../office/list-numbers.ts'
import {child, elements, type XmlElement} from '../office/xml.ts'

/** The automatic numbers of a document. */
export interface Numbering {
  /** As `countLists`. */
  readonly next: (place: ListPlace) => string
  /** The list level that a paragraph style is tied to by the list's own definition. */
  levelOfStyle(list: string, style: string): number | null
}

interface Level extends ListLevel {
  readonly style: string | null
}

interface WordList extends List {
  readonly levels: ReadonlyMap<number, Level>
}

/** @param root - of `numbering.xml`; undefined where there is none */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const lists = readLists(root)
  return {
    next: countLists(lists),
    levelOfStyle(id, style) {
      for (const [level, {style: tied}] of lists.get(id)?.levels ?? []) if (tied === style) return level
      return null
    },
  }
}

function readLists(root: XmlElement | undefined): Map<string, WordList> {
  const abstracts = new Map(elements(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]))
  const byStyleLink = new Map([...abstracts].map(([id, element]) => [valueOf(element, 'w:styleLink') ?? '', id]))
  const lists = new Map<string, WordList>()
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
