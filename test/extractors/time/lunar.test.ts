import {describe, expect, it} from 'vitest'
import {findTimes} from '../../../src/extractors/time/find.ts'
import {fold} from '../../../src/util/fold.ts'

describe('days of the lunar calendar', () => {
  it.each([
    ['hoàn thành trước ngày 25 tháng Chạp năm Giáp Thìn.', 'trước ngày 25 tháng Chạp năm Giáp Thìn', 'before'],
    ['tổ chức vào ngày 10/3 âm lịch hằng năm', 'vào ngày 10/3 âm lịch', 'on'],
    ['đến rằm tháng Giêng (âm lịch)', 'đến rằm tháng Giêng (âm lịch)', 'by'],
  ])('%s', (text, printed, relation) => {
    const times = findTimes(fold(text), 2025).filter(({unit}) => unit !== 'recurrence')
    expect(times.map(({start, end, unit, relation: found, from, to}) => [text.slice(start, end), unit, found, from, to])).toEqual([[printed, 'lunar', relation, null, null]])
  })

  it('leave days of the solar calendar alone', () => {
    expect(findTimes(fold('trước ngày 25 tháng 12 năm 2024'), 2024).map(({unit, to}) => [unit, to])).toEqual([['day', '2024-12-25']])
  })
})
