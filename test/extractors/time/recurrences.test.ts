import {describe, expect, test} from 'vitest'
import {only, rules} from './read.ts'

describe('a day told apart from how often', () => {
  test.each<[string, [string, string][]]>([
    ['Hằng tuần tổng hợp tình hình trồng rừng, báo cáo Sở vào thứ Sáu', [['Hằng tuần', 'FREQ=WEEKLY'], ['vào thứ Sáu', 'FREQ=WEEKLY;BYDAY=FR']]],
    ['hàng tháng rà soát, gửi về Sở trước ngày 25', [['hàng tháng', 'FREQ=MONTHLY'], ['trước ngày 25', 'FREQ=MONTHLY;BYMONTHDAY=25']]],
    ['Hằng năm, chậm nhất ngày 30/11 gửi báo cáo', [['Hằng năm', 'FREQ=YEARLY'], ['chậm nhất ngày 30/11', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30']]],
    ['báo cáo 6 tháng (trước ngày 20/6 và 20/11)', [['6 tháng (trước ngày 20/6', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20'], ['20/11', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20']]],
    ['ngày 15 và ngày 30 hằng tháng', [['ngày 15 và ngày 30 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15,30']]],
    ['6 tháng và một năm tổng hợp báo cáo', [['6 tháng', 'FREQ=MONTHLY;INTERVAL=6'], ['một năm', 'FREQ=YEARLY']]],
    ['hai tuần một lần', [['hai tuần một lần', 'FREQ=WEEKLY;INTERVAL=2']]],
    ['tỷ lệ kiểm tra hàng tháng tối thiểu', [['hàng tháng', 'FREQ=MONTHLY']]],
    ['Hằng năm, trước mùa khô (chậm nhất ngày 30-11), dọn thực bì', [['Hằng năm', 'FREQ=YEARLY'], ['chậm nhất ngày 30-11', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30']]],
    ['báo cáo 6 tháng trước ngày 10/6, báo cáo tổng kết năm gửi về Sở chậm nhất ngày 10/12', [['trước ngày 10/6', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10'], ['chậm nhất ngày 10/12', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10']]],
    ['báo cáo tháng gửi trước ngày 25, báo cáo tuần vào thứ Năm', [['trước ngày 25', 'FREQ=MONTHLY;BYMONTHDAY=25'], ['vào thứ Năm', 'FREQ=WEEKLY;BYDAY=TH']]],
    ['báo cáo định kỳ (quý, 6 tháng, năm)', [['định kỳ (quý', 'FREQ=MONTHLY;INTERVAL=3'], ['6 tháng', 'FREQ=MONTHLY;INTERVAL=6'], ['năm', 'FREQ=YEARLY']]],
    ['hàng năm thực hiện kiểm kê rừng', [['hàng năm', 'FREQ=YEARLY']]],
    ['hằng tháng đối chiếu, hàng quý trình Sở', [['hằng tháng', 'FREQ=MONTHLY'], ['hàng quý', 'FREQ=MONTHLY;INTERVAL=3']]],
    ['định kỳ 6 tháng thu thập số cây', [['định kỳ 6 tháng', 'FREQ=MONTHLY;INTERVAL=6']]],
  ])('%s', (text, found) => {
    expect(rules(text)).toEqual(found)
  })

  test('not a day of one year, nor the rules that fold like a quarter', () => {
    expect(rules('hằng tháng rà soát, xong trước ngày 25/6/2020').map(([, rrule]) => rrule)).toEqual(['FREQ=MONTHLY', null])
    expect(rules('Hằng năm tổng kết, riêng lần này trước ngày 25/6/2020').map(([, rrule]) => rrule)).toEqual(['FREQ=YEARLY', null])
    expect(rules('chấp hành mọi qui định, mọi quy trình')).toEqual([])
  })
})

describe('a day of a month of each quarter', () => {
  test.each([
    ['vào ngày 07 tháng đầu mỗi quý', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=7'], ['trước ngày 12 của tháng thứ hai trong quý', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=12'],
    ['chậm nhất ngày 20 tháng cuối cùng của quý', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20'],
  ])('%s', (text, rrule) => {
    expect(only(text)).toMatchObject({text, rrule})
  })
})

describe('days of each week, and every so many days', () => {
  test.each([
    ['từ thứ Hai đến thứ Sáu hằng tuần', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'], ['10 ngày một lần', 'FREQ=DAILY;INTERVAL=10'],
  ])('%s', (text, rrule) => {
    expect(only(text)).toMatchObject({text, rrule})
  })
})

describe('weekdays of a month', () => {
  test.each([
    ['vào sáng thứ Bảy tuần đầu tiên hằng tháng', 'FREQ=MONTHLY;BYDAY=1SA'], ['thứ Sáu cuối cùng của tháng', 'FREQ=MONTHLY;BYDAY=-1FR'], ['thứ Hai đầu tháng', 'FREQ=MONTHLY;BYDAY=1MO'],
  ])('%s', (text, rrule) => {
    expect(only(text)).toMatchObject({text, rrule})
  })
})
