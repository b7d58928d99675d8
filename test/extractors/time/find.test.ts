import {describe, expect, test} from 'vitest'
import {findTimes} from '../../../src/extractors/time/find.ts'
import {fold} from '../../../src/util/fold.ts'
import {only, rules} from './read.ts'

describe('days', () => {
  test.each([
    ['nộp ngày 19/5/2017', '2017-05-19'],
    ['nộp ngày 19.5.2017', '2017-05-19'],
    ['nộp ngày 01-10-1997', '1997-10-01'],
    ['nộp ngày 20⁄02⁄2019', '2019-02-20'],
    ['nộp ngày 20∕02∕2019', '2019-02-20'],
    ['nộp ngày 20／02／2019', '2019-02-20'],
    ['nộp ngày 1/3/2019', '2019-03-01'],
    ['nộp ngày 01/2/2019', '2019-02-01'],
    ['nộp ngày 19 tháng 01 năm 2016', '2016-01-19'],
    ['nộp ngày 03 tháng tư năm 2018', '2018-04-03'],
    ['nộp ngày 15 tháng mười hai năm 2018', '2018-12-15'],
    ['nộp ngày 05 tháng giêng năm 2018', '2018-01-05'],
    ['nộp ngày26/3/2018', '2018-03-26'],
    ['nộp ngày06/6/2005', '2005-06-06'],
    ['nộp ngày 15/11/21', '2021-11-15'],
    ['nộp ngày 15/11/97', '1997-11-15'],
    ['nộp ngày 29/02/2020', '2020-02-29'],
    ['lúc 14 giờ 00 phút ngày 06/02/2018', '2018-02-06'],
    ['lúc 8h30, ngày 06/02/2018', '2018-02-06'],
  ])('%s is %s', (text, day) => {
    expect(only(text)).toMatchObject({unit: 'day', relation: 'on', from: day, to: day, marked: false, yearInferred: false})
  })

  test.each([
    ['họp 8 giờ 30 phút, ngày 06/02/2018', '8 giờ 30 phút, ngày 06/02/2018'], ['trước 17h00 chiều 06/02/2018', 'trước 17h00 chiều 06/02/2018'], ['trước 17 giờ 6 tháng 2 năm 2018', 'trước 17 giờ 6 tháng 2 năm 2018'],
    ['7 giờ thứ Hai hằng tuần', '7 giờ thứ Hai hằng tuần'], ['đến cuối tháng 9 năm nay', 'đến cuối tháng 9'],
  ])('%s begins with its hour and its bound: %s', (text, printed) => {
    const {start, end} = only(text)
    expect(text.slice(start, end)).toBe(printed)
  })

  test('without a year the document\'s year holds, and is said to be inferred', () => {
    expect(only('nộp ngày 20/12')).toMatchObject({from: '2019-12-20', yearInferred: true})
    expect(only('nộp ngày 01 tháng 7')).toMatchObject({from: '2019-07-01', yearInferred: true})
    expect(findTimes(fold('nộp ngày 20/12'), null)).toEqual([])
  })

  test('a line break inside is a blank', () => {
    expect(only('nộp ngày 19 tháng\n01 năm 2016')).toMatchObject({from: '2016-01-19', text: 'ngày 19 tháng\n01 năm 2016'})
  })
})

describe('bounds', () => {
  test.each([
    ['trước ngày 15/11/2021', 'before', null, '2021-11-15'],
    ['xong trước ngày 15/11/2021', 'before', null, '2021-11-15'],
    ['đến trước ngày 15/11/2021', 'before', null, '2021-11-15'],
    ['đến ngày 15/11/2021', 'by', null, '2021-11-15'],
    ['đến hết ngày 15/11/2021', 'by', null, '2021-11-15'],
    ['hết ngày 15/11/2021', 'by', null, '2021-11-15'],
    ['chậm nhất ngày 15/11/2021', 'by', null, '2021-11-15'],
    ['chậm nhất là ngày 15/11/2021', 'by', null, '2021-11-15'],
    ['chậm nhất vào ngày 15/11/2021', 'by', null, '2021-11-15'],
    ['chậm nhất trong tháng 11/2021', 'by', null, '2021-11-30'],
    ['đến cuối năm nay', 'by', null, '2019-12-31'],
    ['chậm nhất đến hết ngày 15/11/2021', 'by', null, '2021-11-15'],
    ['muộn nhất ngày 15/11/2021', 'by', null, '2021-11-15'],
    ['không muộn hơn ngày 15/11/2021', 'by', null, '2021-11-15'],
    ['trước 17 giờ ngày 15/11/2021', 'before', null, '2021-11-15'],
    ['từ ngày 15/11/2021', 'from', '2021-11-15', null],
    ['kể từ ngày 15/11/2021', 'from', '2021-11-15', null],
    ['bắt đầu từ ngày 15/11/2021', 'from', '2021-11-15', null],
    ['sau ngày 15/11/2021', 'after', '2021-11-15', null],
    ['trong ngày 15/11/2021', 'on', '2021-11-15', '2021-11-15'],
    ['vào ngày 15/11/2021', 'on', '2021-11-15', '2021-11-15'],
    ['đến năm 2020', 'by', null, '2020-12-31'],
    ['đến hết năm 2030', 'by', null, '2030-12-31'],
    ['đến 2025', 'by', null, '2025-12-31'],
    ['từ năm 2016', 'from', '2016-01-01', null],
    ['sau năm 2020', 'after', '2020-12-31', null],
    ['trước năm 2025', 'before', null, '2024-12-31'],
    ['trước tháng 6/2025', 'before', null, '2025-05-31'],
    ['đến tháng 6/2025', 'by', null, '2025-06-30'],
    ['trước quý II/2025', 'before', null, '2025-03-31'],
    ['đến hết quý III/2025', 'by', null, '2025-09-30'],
  ])('%s: %s, %s to %s', (text, relation, from, to) => {
    expect(only(text)).toMatchObject({text, relation, from, to, marked: true})
  })
})

describe('periods', () => {
  test.each([
    ['trong tháng 7/2017', 'month', '2017-07-01', '2017-07-31'],
    ['trong tháng 02/2020', 'month', '2020-02-01', '2020-02-29'],
    ['trong tháng 11 năm 2003', 'month', '2003-11-01', '2003-11-30'],
    ['tháng 11, 12 năm 2003', 'month', '2003-11-01', '2003-12-31'],
    ['tháng 9 - 10/2020', 'month', '2020-09-01', '2020-10-31'],
    ['tháng 9-10/2020', 'month', '2020-09-01', '2020-10-31'],
    ['tháng 9, tháng 10/2020', 'month', '2020-09-01', '2020-10-31'],
    ['trong tháng 8', 'month', '2019-08-01', '2019-08-31'],
    ['trong năm 2008', 'year', '2008-01-01', '2008-12-31'],
    ['trong quý II/2008', 'quarter', '2008-04-01', '2008-06-30'],
    ['giữa qúy II/2008', 'quarter', '2008-04-01', '2008-06-30'],
    ['quý 3 năm 2020', 'quarter', '2020-07-01', '2020-09-30'],
    ['Quý I + II/2019', 'quarter', '2019-01-01', '2019-06-30'],
    ['quý III, IV/2019', 'quarter', '2019-07-01', '2019-12-31'],
    ['Quý I + II', 'quarter', '2019-01-01', '2019-06-30'],
    ['6 tháng đầu năm 2020', 'period', '2020-01-01', '2020-06-30'],
    ['6 tháng cuối năm', 'period', '2019-07-01', '2019-12-31'],
    ['9 tháng đầu năm 2020', 'period', '2020-01-01', '2020-09-30'],
    ['nửa đầu năm 2020', 'period', '2020-01-01', '2020-06-30'],
    ['nửa cuối năm 2020', 'period', '2020-07-01', '2020-12-31'],
    ['giai đoạn 2017 - 2020', 'period', '2017-01-01', '2020-12-31'],
    ['giai đoạn 2021 đến 2025', 'period', '2021-01-01', '2025-12-31'],
    ['giai đoạn từ năm 2021 đến năm 2025', 'period', '2021-01-01', '2025-12-31'],
    ['thời kỳ 2017-2020', 'period', '2017-01-01', '2020-12-31'],
    ['nhiệm kỳ 2020 – 2025', 'period', '2020-01-01', '2025-12-31'],
  ])('%s: a %s, %s to %s', (text, unit, from, to) => {
    expect(only(text)).toMatchObject({unit, relation: 'in', from, to, approximate: false})
  })

  test.each(['vào đầu năm 2020', 'giữa năm 2020', 'cuối năm 2020'])('%s: only the year can be told', (text) => {
    expect(only(text)).toMatchObject({from: '2020-01-01', to: '2020-12-31', approximate: true, marked: true})
  })
})

describe('from … to …', () => {
  test.each([
    ['từ ngày 01 đến ngày 30/7/2019', '2019-07-01', '2019-07-30'],
    ['từ ngày 01/3 đến 15/4/2020', '2020-03-01', '2020-04-15'],
    ['từ ngày 01/7/2019 đến hết ngày 30/11/2020', '2019-07-01', '2020-11-30'],
    ['từ 7 giờ 30 phút ngày 12/5/2020 đến 17 giờ ngày 14/5/2020', '2020-05-12', '2020-05-14'],
    ['từ tháng 3 đến tháng 5 năm 2020', '2020-03-01', '2020-05-31'],
    ['từ ngày 15/3 đến hết tháng 4/2020', '2020-03-15', '2020-04-30'],
    ['từ năm 2016 đến năm 2018', '2016-01-01', '2018-12-31'],
    ['từ quý I đến quý III/2025', '2025-01-01', '2025-09-30'],
    ['từ quý IV/2021 đến hết quý I/2022', '2021-10-01', '2022-03-31'],
    ['từ 01/3 - 25/3/2011', '2011-03-01', '2011-03-25'],
    ['từ ngày 01 - 05/9/2019', '2019-09-01', '2019-09-05'],
    ['từ tháng 3 - tháng 5/2020', '2020-03-01', '2020-05-31'],
    ['ngày 22, 23/6/2015', '2015-06-22', '2015-06-23'],
    ['ngày 12 - 15/10/2020', '2020-10-12', '2020-10-15'],
    ['ngày 30 và ngày 31/10/2020', '2020-10-30', '2020-10-31'],
  ])('%s: %s to %s', (text, from, to) => {
    expect(only(text)).toMatchObject({text, relation: 'between', from, to})
  })

  test('a school year, by and large', () => {
    expect(only('trong năm học 2023 - 2024')).toMatchObject({relation: 'in', from: '2023-09-01', to: '2024-08-31', approximate: true, marked: true})
    expect(only('năm học 2023 - 2024')).toMatchObject({approximate: true, marked: false})
    expect(only('từ ngày 01-3-2011')).toMatchObject({relation: 'from', from: '2011-03-01', to: null})
  })

  test('one that ends before it begins is none', () => {
    expect(findTimes(fold('từ ngày 30/7/2019 đến ngày 01/7/2019'), 2019).map(({relation}) => relation)).toEqual(['from', 'by'])
  })
})

describe('recurrences', () => {
  test.each([
    ['hàng năm', 'FREQ=YEARLY'],
    ['hằng năm', 'FREQ=YEARLY'],
    ['mỗi năm', 'FREQ=YEARLY'],
    ['hàng quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['hằng tháng', 'FREQ=MONTHLY'],
    ['hàng tuần', 'FREQ=WEEKLY'],
    ['định kỳ hằng ngày', 'FREQ=DAILY'],
    ['hằng ngày', 'FREQ=DAILY'],
    ['3 tháng một lần', 'FREQ=MONTHLY;INTERVAL=3'],
    ['02 tuần/lần', 'FREQ=WEEKLY;INTERVAL=2'],
    ['thứ Ba, thứ Năm hằng tuần', 'FREQ=WEEKLY;BYDAY=TU,TH'],
    ['chiều thứ Hai và sáng Chủ nhật hàng tuần', 'FREQ=WEEKLY;BYDAY=MO,SU'],
    ['cả năm (trước ngày 15/01 năm sau)', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15'],
    ['định kỳ 6 tháng', 'FREQ=MONTHLY;INTERVAL=6'],
    ['định kỳ 3 tháng một lần', 'FREQ=MONTHLY;INTERVAL=3'],
    ['mỗi quý 01 lần', 'FREQ=MONTHLY;INTERVAL=3'],
    ['ngày 25 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['trước ngày 28 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=28'],
    ['ngày mùng 5 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=5'],
    ['trước ngày 05 của tháng kế tiếp', 'FREQ=MONTHLY;BYMONTHDAY=5'],
    ['ngày cuối cùng của tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['trước ngày 15 của tháng đầu quý sau', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15'],
    ['trước ngày 20 của tháng cuối quý', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20'],
    ['hàng quý (trước ngày 15 của tháng đầu quý sau)', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15'],
    ['trước ngày 01/6 hằng năm', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1'],
    ['trước ngày 01 tháng 7 hằng năm', 'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1'],
    ['trong tháng 12 hằng năm', 'FREQ=YEARLY;BYMONTH=12'],
    ['tháng 6 và tháng 12 hằng năm', 'FREQ=YEARLY;BYMONTH=6,12'],
    ['thứ Sáu hàng tuần', 'FREQ=WEEKLY;BYDAY=FR'],
    ['thứ 2 hằng tuần', 'FREQ=WEEKLY;BYDAY=MO'],
    ['chủ nhật hàng tuần', 'FREQ=WEEKLY;BYDAY=SU'],
    ['hàng tuần vào ngày thứ Tư', 'FREQ=WEEKLY;BYDAY=WE'],
    ['thứ Năm tuần thứ 2 hàng tháng', 'FREQ=MONTHLY;BYDAY=2TH'],
    ['thứ Hai tuần thứ nhất và thứ Ba tuần thứ 3 hằng tháng', 'FREQ=MONTHLY;BYDAY=1MO,3TU'],
  ])('%s is %s', (text, rrule) => {
    expect(rules(text)).toEqual([[text, rrule]])
  })

  test('each item of a list by itself, a bracket with the nearest before it', () => {
    expect(rules('Định kỳ hàng quý, 06 tháng (trước ngày 05/6) và 01 năm (trước ngày 05/12) gửi báo cáo')).toEqual([
      ['Định kỳ hàng quý', 'FREQ=MONTHLY;INTERVAL=3'],
      ['06 tháng (trước ngày 05/6)', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5'],
      ['01 năm (trước ngày 05/12)', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5'],
    ])
    expect(rules('báo cáo 6 tháng (trước ngày 15/7) và cả năm (trước ngày 15/01)').map(([, rrule]) => rrule)).toEqual(['FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=15', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15'])
    expect(rules('định kỳ hằng tháng, quý, năm')).toEqual([['định kỳ hằng tháng', 'FREQ=MONTHLY'], ['quý', 'FREQ=MONTHLY;INTERVAL=3'], ['năm', 'FREQ=YEARLY']])
    expect(rules('trước ngày 15/6 và ngày 15/12 hằng năm')).toEqual([
      ['trước ngày 15/6', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15'], ['ngày 15/12 hằng năm', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ])
  })
})

describe('terms', () => {
  test.each([
    ['trong thời hạn 15 ngày làm việc', 'P15D'],
    ['trong thời hạn 15 ngày', 'P15D'],
    ['thời hạn 06 tháng', 'P6M'],
    ['thời gian không quá 02 năm', 'P2Y'],
    ['chậm nhất là 05 ngày', 'P5D'],
    ['không quá 03 ngày làm việc', 'P3D'],
    ['trong vòng 24 giờ, kể từ khi', 'PT24H'],
    ['trong vòng 48 giờ', 'PT48H'],
    ['30 ngày kể từ ngày ký', 'P30D'],
    ['Sáu tháng sau khi nhận bàn giao', 'P6M'],
    ['trong thời hạn 05 (năm) tuần', 'P5W'],
  ])('%s is %s', (text, duration) => {
    expect(only(text)).toMatchObject({unit: 'duration', relation: 'within', duration, from: null, to: null})
  })
})

describe('scanned copies', () => {
  test.each([
    ['tru6c ngiry l5lll/2025', '2025-11-15', null], ['truoc ngay 2l/5/2025', '2025-05-21', null], ['hdng th6ng', null, 'FREQ=MONTHLY'], ['dinh k! heng tudn', null, 'FREQ=WEEKLY'],
  ])('%s', (text, to, rrule) => {
    expect(findTimes(text, 2025)).toMatchObject([{start: 0, end: text.length, to, rrule}])
  })
})

describe('letters for digits', () => {
  test.each([
    ['trong quý TV/2016', '2016-10-01', '2016-12-31'], ['chậm nhất là l5/11/2004', null, '2004-11-15'], ['trước l7 giờ ngày 01/11/2010', null, '2010-11-01'], ['trong quý I/2O15', '2015-01-01', '2015-03-31'], ['trong quý lI/2019', '2019-04-01', '2019-06-30'], ['vào tháng 10/2Ol5', '2015-10-01', '2015-10-31'],
  ])('%s', (text, from, to) => {
    expect(only(text)).toMatchObject({text, from, to})
  })
})

describe('lunar days', () => {
  test.each([
    ['ngày 10/3 âm lịch', 'on'],
    ['chậm nhất ngày 10/3 âm lịch', 'by'],
    ['trước ngày 10 tháng 3 năm Mậu Tuất (âm lịch)', 'before'],
    ['trước ngày 23 tháng Chạp năm Giáp Thìn', 'before'],
    ['mùng 1 Tết', 'on'],
    ['đến rằm tháng Giêng', 'by'],
    ['từ ngày 23 tháng Chạp', 'from'],
  ])('%s is kept as printed, without a day of ours', (text, relation) => {
    expect(only(text)).toMatchObject({text, unit: 'lunar', relation, from: null, to: null, rrule: null})
  })
})
