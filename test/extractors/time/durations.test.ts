import {describe, expect, test} from 'vitest'
import {findTimes} from '../../../src/extractors/time/find.ts'
import {fold} from '../../../src/util/fold.ts'
import {only} from './read.ts'

describe('terms of hours and minutes', () => {
  test.each([
    ['trong thời hạn 30 phút', 'PT30M'], ['trong vòng 15 phút', 'PT15M'], ['trong vòng 48h', 'PT48H'],
    ['chậm nhất sau 5 ngày làm việc', 'P5D'], ['thời hạn giải quyết: 07 ngày', 'P7D'], ['thời hạn trả lời không quá 10 ngày', 'P10D'], ['trong 03 ngày làm việc', 'P3D'],
  ])('%s', (text, duration) => {
    expect(only(text)).toMatchObject({text, duration})
  })

  test('how long before', () => {
    expect(only('gửi cây giống ít nhất 03 ngày trước khi trồng')).toMatchObject({text: 'ít nhất 03 ngày', duration: 'P3D'})
    expect(only('gửi tài liệu trước ngày họp tối thiểu 02 ngày làm việc')).toMatchObject({text: 'tối thiểu 02 ngày làm việc', duration: 'P2D'})
  })

  test('with a letter for a digit', () => {
    expect(only('quyết định trong vòng l0 ngày')).toMatchObject({duration: 'P10D'})
  })

  test('a year is no number of days', () => {
    expect(findTimes(fold('chương trình đến năm 2030 ngay sau khi có vốn'), 2019).filter(({unit}) => unit === 'duration')).toEqual([])
  })

  test('how soon one is to report, not how long one may speak', () => {
    expect(only('phát hiện cháy thì báo cáo trong 24 giờ')).toMatchObject({duration: 'PT24H'})
    expect(findTimes(fold('mỗi ý kiến không quá 10 phút'), 2019)).toEqual([])
  })
})
