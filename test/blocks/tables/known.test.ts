import {expect, test} from 'vitest'
import {readLines} from '../../../src/blocks/lines.ts'
import {readBlocks} from '../../../src/blocks/blocks.ts'
import {cleanText} from '../../../src/text/clean.ts'
import {spanOf} from '../../../src/util/mapped-text.ts'

const SOURCE = 'Như sau:\r\nTT\u00ADx\tNội  dung\r\n1\tTrồng<br>tre\r\nHết.'
const cell = (word: string) => ({start: SOURCE.indexOf(word), end: SOURCE.indexOf(word) + word.length})
const TABLE = {start: SOURCE.indexOf('TT'), end: SOURCE.indexOf('Hết') - 2, rows: [[cell('TT'), cell('Nội  dung')], [cell('1'), cell('Trồng<br>tre')]]}

test('a table that the format tells opens on its line, its cells map through the cleaning', () => {
  const clean = cleanText(SOURCE)
  const lines = readLines(clean, {places: [], tables: [TABLE]})
  const table = lines[1]?.table
  expect(lines.map((line) => line.table !== undefined)).toEqual([false, true, false, false])
  expect([table?.start, table?.end]).toEqual([1, 3])
  expect(table?.columns.map(({value}) => value)).toEqual(['TT', 'Nội dung'])
  expect(table?.rows.map((row) => row.map(({value}) => value))).toEqual([['1', 'Trồng tre']])
  const tre = table?.rows[0]?.[1]
  const inClean = tre && spanOf(tre, {start: 6, end: 9})
  const span = inClean && spanOf(clean, inClean)
  expect(SOURCE.slice(span?.start, span?.end)).toBe('tre')
})

test('it is one block', () => {
  const lines = readLines(cleanText(SOURCE), {places: [], tables: [TABLE]})
  expect(readBlocks(lines, 0, lines.length).map(({kind}) => kind)).toEqual(['line', 'table', 'line'])
})

test('an empty or merged cell is empty; a table of one row has no heading', () => {
  const at = SOURCE.indexOf('1\t')
  const lines = readLines(cleanText(SOURCE), {places: [], tables: [{start: at, end: TABLE.end, rows: [[cell('1'), null, {start: at, end: at}]]}]})
  expect(lines[2]?.table?.columns).toEqual([])
  const head = readLines(cleanText(SOURCE), {places: [], tables: [{...TABLE, rows: TABLE.rows.slice(0, 1)}]})
  expect(head[1]?.table?.columns).toEqual([])
  expect(lines[2]?.table?.rows.map((row) => row.map(({value}) => value))).toEqual([['1', '', '']])
})

test('a table behind the text opens nowhere', () => {
  const lines = readLines(cleanText('a'), {places: [], tables: [{start: 5, end: 4, rows: []}]})
  expect(lines).toHaveLength(1)
})
