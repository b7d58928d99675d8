import type {List, ListLevel} from '../office/list-numbers.ts'

/** Number formats (MS-OSHARED 2.2.1.3), by their names in WordprocessingML; others print decimals. */
const FORMATS: Readonly<Record<number, string>> = {
  1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 22: 'decimalZero', 23: 'bullet', 255: 'none',
}
/** Places in the head of the main stream (MS-DOC, FibRgFcLcb97): where a table begins and how long it is. */
const LISTS = 0x2E2
const OVERRIDES = 0x2EA
/** Sizes of the structures LSTF, LVLF and LFO, in bytes. */
const LIST_SIZE = 28
const LEVEL_SIZE = 28
const OVERRIDE_SIZE = 16

/**
 * Reads the lists of a Word 97 to 2003 file.
 *
 * @param main - the stream `WordDocument`
 * @param table - the stream of its tables
 * @returns the lists by the number, from 1, by which paragraphs name them
 * @throws RangeError where the tables are cut off
 */
export function readLists(main: Buffer, table: Buffer): ReadonlyMap<string, List> {
  if (main.readUInt32LE(OVERRIDES + 4) === 0) return new Map()
  const definitions = readDefinitions(table, main.readUInt32LE(LISTS), main.readUInt32LE(LISTS + 4))
  const lists = new Map<string, List>()
  const start = main.readUInt32LE(OVERRIDES)
  const count = table.readUInt32LE(start)
  let at = start + 4 + count * OVERRIDE_SIZE
  for (let i = 0; i < count; i++) {
    const own = start + 4 + i * OVERRIDE_SIZE
    const counter = String(table.readInt32LE(own))
    const levels = new Map(definitions.get(counter))
    const overrides = new Map<number, number>()
    at += 4
    for (let left = table.readUInt8(own + 12); left > 0; left--) {
      const flags = table.readUInt8(at + 4)
      const level = flags & 15
      const starts = (flags & 16) !== 0
      let from = table.readInt32LE(at)
      at += 8
      if ((flags & 32) !== 0) {
        const formatted = readLevel(table, at, level)
        levels.set(level, formatted.level)
        from = formatted.level.start
        at = formatted.end
      }
      if (starts) overrides.set(level, from)
    }
    lists.set(String(i + 1), {counter, levels, overrides})
  }
  return lists
}

/** The definitions of lists by their ids; their levels stand behind all of them. */
function readDefinitions(table: Buffer, start: number, size: number): ReadonlyMap<string, ReadonlyMap<number, ListLevel>> {
  const definitions = new Map<string, ReadonlyMap<number, ListLevel>>()
  if (size === 0) return definitions
  let at = start + size
  for (let i = 0; i < table.readInt16LE(start); i++) {
    const own = start + 2 + i * LIST_SIZE
    const simple = (table.readUInt8(own + 26) & 1) !== 0
    const levels = new Map<number, ListLevel>()
    for (let level = 0; level < (simple ? 1 : 9); level++) {
      const read = readLevel(table, at, level)
      levels.set(level, read.level)
      at = read.end
    }
    definitions.set(String(table.readInt32LE(own)), levels)
  }
  return definitions
}

function readLevel(table: Buffer, at: number, own: number): {level: ListLevel; end: number} {
  const flags = table.readUInt8(at + 5)
  const text = at + LEVEL_SIZE + table.readUInt8(at + 24) + table.readUInt8(at + 25)
  const end = text + 2 + table.readUInt16LE(text) * 2
  return {
    end,
    level: {
      start: table.readInt32LE(at),
      format: FORMATS[table.readUInt8(at + 4)] ?? 'decimal',
      // The number of a level stands where the sign of its place is: 0 for the outermost.
      // eslint-disable-next-line no-control-regex -- these codes are what is looked for
      text: table.toString('utf16le', text + 2, end).replace(/[\0-\u0008]/gu, (level) => `%${level.charCodeAt(0) + 1}`),
      gap: table.readUInt8(at + 15) === 2 ? '' : ' ',
      restart: (flags & 8) === 0 ? own : table.readUInt8(at + 26),
      legal: (flags & 4) !== 0,
    },
  }
}
