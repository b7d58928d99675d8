import {expect, test} from 'vitest'
import {DOCUMENT, at} from './document.ts'

test('deadlines: by, before, and every so often', () => {
  expect(DOCUMENT.deadlines.map(({path, relation, end, rrule, position}) => ({path, relation, end, rrule, printed: at(position)}))).toEqual([
    {path: 'I/1', relation: 'by', end: '2021-12-31', rrule: null, printed: 'Đến hết năm 2021'},
    {path: 'II/1', relation: 'before', end: '2021-06-30', rrule: null, printed: 'trước ngày 30/6/2021'},
    {path: 'II/2', relation: 'every', end: null, rrule: 'FREQ=MONTHLY;INTERVAL=6', printed: 'định kỳ 6 tháng'},
  ])
})
