import {expect, test} from 'vitest'
import {only} from './read.ts'

test('a zero behind a bound', () => {
  expect(only('xong trước 3O/6/2013')).toMatchObject({to: '2013-06-30'})
})

test('both digits of a month misread', () => {
  expect(only('đến ngày 07/ll/2019')).toMatchObject({to: '2019-11-07'})
})
