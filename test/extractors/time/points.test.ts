import {expect, test} from 'vitest'
import {findTimes} from '../../../src/extractors/time/find.ts'
import {fold} from '../../../src/util/fold.ts'
import {only} from './read.ts'

test('before a season of two words', () => {
  expect(only('xong trước mùa mưa lũ năm 2020')).toMatchObject({to: '2020-12-31', approximate: true})
})

test('the end of the document\'s year', () => {
  expect(only('Đến cuối năm phải trồng xong')).toMatchObject({text: 'Đến cuối năm', from: null, to: '2019-12-31'})
  expect(findTimes(fold('đến cuối năm học phải trồng xong'), 2019)).toEqual([])
})

test('a month at the head of an item is of the document\'s year', () => {
  expect(only('Tháng 4: chuẩn bị cây giống')).toMatchObject({from: '2019-04-01', to: '2019-04-30'})
  expect(findTimes(fold('Cây giống tháng 4: chuẩn bị đủ'), 2019)).toEqual([])
})
