import {describe, expect, test} from 'vitest'
import {findTimes} from '../../../src/extractors/time/find.ts'
import {fold} from '../../../src/util/fold.ts'
import {only} from './read.ts'

describe('terms of hours and minutes', () => {
  test.each([
    ['trong thời hạn 30 phút', 'PT30M'], ['trong vòng 15 phút', 'PT15M'], ['trong vòng 48h', 'PT48H'],
  ])('%s', (text, duration) => {
    expect(only(text)).toMatchObject({text, duration})
  })

  test('how soon one is to report, not how long one may speak', () => {
    expect(only('phát hiện cháy thì báo cáo trong 24 giờ')).toMatchObject({duration: 'PT24H'})
    expect(findTimes(fold('mỗi ý kiến không quá 10 phút'), 2019)).toEqual([])
  })
})
