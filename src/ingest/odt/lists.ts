import {printBullet, printNumber} from '../office/counters.ts'
import {elements, type XmlElement} from '../office/xml.ts'

/** Prints the numbers of lists in the order in which their items come. */
export interface Lists {
  /** A list begins: it counts anew unless it says that it goes on. */
  open(list: XmlElement, style: string): void
  /** What stands before an item. @param level - 1-based */
  next(style: string, level: number, start: string | undefined): string
  /** What stands before a heading that is in no list: headings count through the whole document. */
  nextHeading(level: number, start: string | undefined): string
}

interface Level {
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly shown: number
  readonly bullet: string | null
}

const FORMATS: Readonly<Record<string, string>> = {1: 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman', '': 'none'}

/** Of the style of the headings, and of their counters; no list can be called so. */
const OUTLINE = '\0outline'

/** @param roots - of the files that may define list styles */
export function readLists(roots: readonly XmlElement[]): Lists {
  const styles = new Map<string, Map<number, Level>>()
  for (const style of roots.flatMap((root) => [...find(root, 'text:list-style'), ...find(root, 'text:outline-style')])) {
    styles.set(style.name === 'text:outline-style' ? OUTLINE : style.attributes['style:name'] ?? '', new Map(elements(style).map((level) => [Number(level.attributes['text:level'] ?? 1), readLevel(level)])))
  }
  const counts = new Map<string, number[]>()
  /** Counters by the list that began them, for lists that go on. */
  const byList = new Map<string, string>()
  let key = ''
  let lists = 0
  const print = (style: string, counter: string, level: number, start: string | undefined): string => {
    const own = styles.get(style)?.get(level)
    if (own === undefined) return ''
    if (own.bullet !== null) return own.bullet === '' ? '' : `${printBullet(own.bullet)} `
    const counted = counts.get(counter) ?? []
    counts.set(counter, counted)
    counted.length = Math.min(counted.length, level)
    const first = styles.get(style)
    for (let i = 0; i < level - 1; i++) counted[i] ??= first?.get(i + 1)?.start ?? 1
    counted[level - 1] = start !== undefined ? Number(start) : counted[level - 1] === undefined ? own.start : (counted[level - 1] ?? 0) + 1
    const shown = counted.slice(level - own.shown, level).map((value, i) => printNumber(value, first?.get(level - own.shown + i + 1)?.format ?? own.format))
    const printed = shown.filter((part) => part !== '').join('.')
    return own.format === 'none' || printed === '' ? '' : `${own.prefix}${printed}${own.suffix} `
  }
  return {
    open(list, style) {
      const before = list.attributes['text:continue-list']
      const goesOn = list.attributes['text:continue-numbering'] === 'true'
      key = before !== undefined && byList.get(before) !== undefined ? byList.get(before) ?? '' : goesOn ? byList.get(style) ?? `${++lists}` : `${++lists}`
      const id = list.attributes['xml:id']
      if (id !== undefined) byList.set(id, key)
      byList.set(style, key)
    },
    next: (style, level, start) => print(style, key, level, start),
    nextHeading: (level, start) => print(OUTLINE, OUTLINE, level, start),
  }
}

function readLevel({name, attributes}: XmlElement): Level {
  return {
    format: FORMATS[attributes['style:num-format'] ?? ''] ?? 'decimal', prefix: attributes['style:num-prefix'] ?? '', suffix: attributes['style:num-suffix'] ?? '',
    start: Number(attributes['text:start-value'] ?? 1), shown: Math.max(1, Number(attributes['text:display-levels'] ?? 1)),
    bullet: name === 'text:list-level-style-bullet' ? attributes['text:bullet-char'] ?? '•' : null,
  }
}

function find(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((child) => (child.name === name ? [child] : find(child, name)))
}
