import {expect, test} from 'vitest'
import {readBlocks, type Block} from '../../src/blocks/blocks.ts'
import {linesOf} from '../support/lines.ts'

const all = (...text: readonly string[]): Block[] => {
  const lines = linesOf(...text)
  return readBlocks(lines, 0, lines.length)
}
const told = (blocks: readonly Block[]): string[] => blocks.map((block) => (block.kind === 'table' ? `table ${block.table.start}-${block.table.end}` : `${block.kind} ${block.line.value}`))

test('every line but a blank one is in a block', () => {
  expect(told(all('Trồng tre.', '', '-----', '5', 'Người ký: Sở Y tế', 'Cấp giống.'))).toEqual(['line Trồng tre.', 'furniture -----', 'furniture 5', 'furniture Người ký: Sở Y tế', 'line Cấp giống.'])
})

test('no text, no blocks', () => {
  expect(all('')).toEqual([])
  expect(all('', '', '')).toEqual([])
})

test('only the lines asked for are read', () => {
  const lines = linesOf('Một.', 'Hai.', 'Ba.', 'Bốn.')
  expect(told(readBlocks(lines, 1, 3))).toEqual(['line Hai.', 'line Ba.'])
  expect(readBlocks(lines, 2, 2)).toEqual([])
})

test('a line that goes on an unfinished one interrupts it; one behind a full stop does not', () => {
  const blocks = all('Các xã ven biển trồng tre trên', 'toàn tuyến đê.', 'Các trường trồng cây', 'bóng mát.', 'Các sở cấp giống', 'cho dân.')
  expect(blocks.map((block) => (block.kind === 'line' ? [block.goesOn, block.interrupts] : null))).toEqual([[false, false], [true, true], [false, false], [true, true], [false, false], [true, true]])
})

test('a paragraph goes on behind a page number', () => {
  expect(all('Các xã trồng tre trên', '4', 'toàn tuyến đê.').map((block) => block.kind === 'line' && block.goesOn)).toEqual([false, false, true])
})

test('a table is one block, and what follows it goes on nothing', () => {
  const blocks = all('Như sau', '| TT | Nội dung |', '|---|---|', '| 1 | Tre |', 'và cỏ.')
  expect(told(blocks)).toEqual(['line Như sau', 'table 1-4', 'line và cỏ.'])
  expect(blocks.map((block) => block.kind === 'line' && block.goesOn)).toEqual([false, false, false])
})

test('a short line beside page numbers is a running head from the third page on', () => {
  const page = (n: number): string[] => ['CÔNG BÁO HUYỆN', String(n), `Các xã ven biển trồng tre giữ đất trên toàn tuyến đê, lần ${n}.`]
  const heads = (pages: number): number => all(...Array.from({length: pages}, (_, i) => page(i + 1)).flat()).filter((block) => block.kind === 'furniture' && block.line.value === 'CÔNG BÁO HUYỆN').length
  expect([2, 3, 4].map(heads)).toEqual([0, 3, 4])
})

test('the same line without a page number beside it stays', () => {
  expect(told(all(...Array.from({length: 4}, () => ['Trồng tre.', 'Các xã ven biển cấp giống cho dân làng.']).flat())).filter((block) => block.startsWith('furniture'))).toEqual([])
})
