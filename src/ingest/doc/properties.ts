import type {ListPlace} from '../office/list-numbers.ts'

/** Places in the head of the main stream (MS-DOC, FibRgFcLcb97): where a table begins and how long it is. */
const STYLES = 0xA2
const PARAGRAPHS = 0x102
/** Properties of paragraphs are kept in pages of this size. */
const PAGE = 512
/** Which list, and which of its levels (sprmPIlfo, sprmPIlvl). */
const LIST = 0x460B
const LEVEL = 0x260A
/** Modifications whose operand tells its own size with two bytes (sprmTDefTable, sprmTDefTable10). */
const LONG = new Set([0xD608, 0xD606])
/** More styles than this are never based on each other in a row. */
const MOST_STEPS = 20

interface Asked {
  readonly list?: number
  readonly level?: number
}

interface Style extends Asked {
  readonly base: number
}

/**
 * Reads which paragraphs of a Word 97 to 2003 file are numbered.
 *
 * @param main - the stream `WordDocument`
 * @param table - the stream of its tables
 * @returns tells the place in a list of the paragraph whose end stands at a byte of the main stream; null for none
 * @throws RangeError where the tables are cut off
 */
export function readListPlaces(main: Buffer, table: Buffer): (end: number) => ListPlace | null {
  const styles = readStyles(table, main.readUInt32LE(STYLES))
  const paragraphs = readParagraphs(main, table)
  const ends = [...paragraphs.keys()]
  return (end) => {
    const own = paragraphs.get(ends[firstAbove(ends, end)] ?? -1)
    if (own === undefined) return null
    let {list, level} = own
    for (let style = styles[own.style], step = 0; style !== null && style !== undefined && step < MOST_STEPS; style = styles[style.base], step++) {
      list ??= style.list
      level ??= style.level
    }
    return list === undefined || list === 0 ? null : {list: String(list), level: level ?? 0}
  }
}

/** What each paragraph asks for, by the byte behind it, in order. */
function readParagraphs(main: Buffer, table: Buffer): ReadonlyMap<number, Asked & {readonly style: number}> {
  const start = main.readUInt32LE(PARAGRAPHS)
  const count = (main.readUInt32LE(PARAGRAPHS + 4) - 4) / 8
  const paragraphs = new Map<number, Asked & {readonly style: number}>()
  for (let i = 0; i < count; i++) {
    const page = main.subarray((table.readUInt32LE(start + (count + 1 + i) * 4) & 0x3FFFFF) * PAGE).subarray(0, PAGE)
    const runs = page.readUInt8(PAGE - 1)
    for (let j = 0; j < runs; j++) {
      const end = page.readUInt32LE((j + 1) * 4)
      const at = page.readUInt8((runs + 1) * 4 + j * 13) * 2
      const half = page.readUInt8(at)
      const from = half === 0 ? at + 2 : at + 1
      const size = half === 0 ? page.readUInt8(at + 1) * 2 : half * 2 - 1
      paragraphs.set(end, at === 0 || size < 2 ? {style: 0} : {style: page.readUInt16LE(from), ...readAsked(page.subarray(from + 2, from + size))})
    }
  }
  return paragraphs
}

/** Paragraph styles by their number; null for the others. */
function readStyles(table: Buffer, start: number): readonly (Style | null)[] {
  const head = start + 2
  const base = table.readUInt16LE(head + 2)
  const styles: (Style | null)[] = []
  let at = head + table.readUInt16LE(start)
  for (let i = 0; i < table.readUInt16LE(head); i++) {
    const size = table.readUInt16LE(at)
    const own = at + 2
    at = own + size
    const kind = size === 0 ? 0 : table.readUInt16LE(own + 2)
    if ((kind & 15) !== 1) {
      styles.push(null)
      continue
    }
    // Behind the fixed part its name with a zero at its end, then what it says of paragraphs.
    const properties = own + base + 2 + table.readUInt16LE(own + base) * 2 + 2
    const length = table.readUInt16LE(properties)
    styles.push({base: kind >> 4, ...readAsked(table.subarray(properties + 4, properties + 2 + length))})
  }
  return styles
}

/** @param modifications - each a number of two bytes and its operand */
function readAsked(modifications: Buffer): Asked {
  let asked: Asked = {}
  for (let at = 0; at + 2 < modifications.length;) {
    const kind = modifications.readUInt16LE(at)
    at += 2
    if (kind === LIST) asked = {...asked, list: modifications.readUInt16LE(at)}
    if (kind === LEVEL) asked = {...asked, level: modifications.readUInt8(at)}
    at += operandSize(modifications, at, kind)
  }
  return asked
}

function operandSize(modifications: Buffer, at: number, kind: number): number {
  if (LONG.has(kind)) return modifications.readUInt16LE(at) + 1
  return [1, 1, 2, 4, 2, 2, modifications.readUInt8(at) + 1, 3][kind >> 13] ?? 1
}

/** Place of the first number above another, in an ordered list. */
function firstAbove(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}
