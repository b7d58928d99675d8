import {describe, expect, test} from 'vitest'
import {rules} from './read.ts'

describe('days without a year behind how often', () => {
  test.each<[string, [string, string | null][]]>([
    ['định kỳ 6 tháng báo cáo kết quả trước ngày 15 tháng 6 và trước ngày 01 tháng 12', [['trước ngày 15 tháng 6', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15'], ['trước ngày 01 tháng 12', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1']]],
    ['Định kỳ hằng quý báo cáo trước ngày 20/3, 20/6, 20/9 và 20/12', [['trước ngày 20/3', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=20'], ['20/6', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20'], ['20/9', 'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=20'], ['20/12', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20']]],
    ['Định kỳ 6 tháng, năm báo cáo kết quả (trước ngày 10/6 và 10/12)', [['trước ngày 10/6', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10'], ['10/12', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10']]],
    ['mỗi năm rà soát một lần vào tháng 10', [['vào tháng 10', 'FREQ=YEARLY;BYMONTH=10']]],
    ['hàng quý, 06 tháng (trước ngày 01/6), 01 năm (trước ngày 01/12) báo cáo', [['hàng quý', 'FREQ=MONTHLY;INTERVAL=3'], ['06 tháng (trước ngày 01/6)', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1'], ['01 năm (trước ngày 01/12)', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1']]],
  ])('%s', (text, found) => {
    expect(rules(text)).toEqual(found)
  })

  test('not in another sentence or clause, nor with a year', () => {
    expect(rules('Định kỳ 6 tháng báo cáo. Dự toán gửi trước ngày 15/4').map(([, rrule]) => rrule)).toEqual(['FREQ=MONTHLY;INTERVAL=6', null])
    expect(rules('Định kỳ 6 tháng báo cáo; dự toán gửi trước ngày 15/4').map(([, rrule]) => rrule)).toEqual(['FREQ=MONTHLY;INTERVAL=6', null])
    expect(rules('Định kỳ 6 tháng báo cáo, lần đầu trước ngày 15/4/2020').map(([, rrule]) => rrule)).toEqual(['FREQ=MONTHLY;INTERVAL=6', null])
  })
})
