import {expect, test} from 'vitest'
import {DOCUMENT, at} from './document.ts'

test('targets: the figure, its bound, what it measures and by when', () => {
  expect(DOCUMENT.targets.map(({path, value, unit, comparator, due, position}) => ({path, value, unit, comparator, due, printed: at(position)}))).toEqual([
    {path: 'I/1', value: 90, unit: '%', comparator: '=', due: '2021-12-31', printed: '90%'},
    {path: 'I/2', value: 85, unit: '%', comparator: '>', due: null, printed: '85%'},
  ])
  expect(DOCUMENT.targets.map(({subject}) => subject)).toEqual(['số xã ven biển có đội trồng cây', 'Tỷ lệ cây sống'])
})
