import {expect, test} from 'vitest'
import {DOCUMENT, at} from './document.ts'

test('references inside the document lead to the path of a node', () => {
  expect(DOCUMENT.crossReferences.map(({text, target, position}) => [text, target, at(position)])).toEqual([['mục 1, phần I Kế hoạch này', 'I/1', 'mục 1, phần I Kế hoạch này']])
})
