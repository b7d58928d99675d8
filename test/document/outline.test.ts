import {expect, test} from 'vitest'
import {writeOutline} from '../../src/document/outline.ts'
import type {OutlineNode} from '../../src/model/document.generated.ts'
import {treeOf} from '../outline/tree-of.ts'
import {take} from './source-of.ts'

const ids = (nodes: readonly OutlineNode[]): string[] => nodes.flatMap(({id, children}) => [id, ...ids(children)])
const write = (...text: readonly string[]) => writeOutline(treeOf(text), take(text.join('\n')).positions)

test('a numbered node’s id is its path, any other’s its parent’s and its place', () => {
  expect(ids(write('Mở đầu.', 'I. ĐÊ', '1. Tre', '- Gai', '- Ngà', 'Xong.', '2. Cỏ').outline)).toEqual(['0-1', 'I', 'I.1', 'I.1-1', 'I.1-2', 'I.1-3', 'I.2'])
})

test('an id that is taken is told apart', () => {
  expect(ids(write('1. Tre.', '2. Cỏ.', '2. Lúa.', '3. Ngô.').outline)).toEqual(['1', '2', '2~2', '3'])
})

test('marker, number, heading and positions as printed', () => {
  const [node] = write('I. ĐÊ', '1. Tre.', '2. Cỏ.', 'lI. MỤC TIÊU', 'Năm ha tre.').outline.slice(-1)
  expect(node).toMatchObject({marker: 'lI.', number: 'II', path: 'II', level: 1, title: 'MỤC TIÊU', text: null, role: 'purpose'})
  const [first] = write('II. MỤC TIÊU').outline
  expect(first?.markerPosition).toEqual({start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 4, offset: 3}})
})

test('tables are numbered and know their path', () => {
  const text = ['1. Tre:', '| TT | Nội dung |', '| 1 | Gai |', '2. Cỏ:', '| TT | Nội dung |', '| 1 | Gà |']
  const {tables, outline} = write(...text)
  expect(tables.map(({id, path, columns, rows}) => [id, path, columns, rows])).toEqual([['T1', '1', ['TT', 'Nội dung'], [['1', 'Gai']]], ['T2', '2', ['TT', 'Nội dung'], [['1', 'Gà']]]])
  expect(outline[0]?.children[0]).toMatchObject({style: 'table', number: null, title: null, text: null, markerPosition: null})
})

test('no nodes, no outline', () => {
  expect(writeOutline([], take('').positions)).toEqual({outline: [], tables: []})
})
