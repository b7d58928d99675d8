import {expect, test} from 'vitest'
import {only} from './read.ts'

test('both digits of a month misread', () => {
  expect(only('đến ngày 07/ll/2019')).toMatchObject({to: '2019-11-07'})
})
