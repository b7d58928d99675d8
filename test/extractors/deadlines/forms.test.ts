import {describe, expect, test} from 'vitest'
import type {Deadline} from '../../../src/index.ts'
import {facts} from '../body.ts'

function deadlines(body: string): Deadline[] {
  return facts(body).deadlines
}

describe('what binds a task', () => {
  test.each([
    ['1. Sở Tài chính hoàn thành dự toán trước ngày 15/11/2019.', 'trước ngày 15/11/2019', 'before', null, '2019-11-15'],
    ['1. Sở Tài chính lập dự toán, không để quá ngày 15/12/2019 mà chưa trồng.', 'không để quá ngày 15/12/2019', 'by', null, '2019-12-15'],
    ['1. Họp phiên mở rộng vào chiều thứ Sáu ngày 20/9/2019.', 'ngày 20/9/2019', 'on', '2019-09-20', '2019-09-20'],
    ['1. Vẽ bản đồ vườn ươm, quý IV/2019 đưa lên mạng.', 'quý IV/2019', 'in', '2019-10-01', '2019-12-31'],
    ['1. Trồng xong trước khi kết thúc năm 2020.', 'trước khi kết thúc năm 2020', 'by', null, '2020-12-31'],
    ['1. Thời hạn chọn xong vườn ươm: 25/10/2019.', '25/10/2019', 'by', null, '2019-10-25'],
    ['1. Trong quý II/2019, Sở Tài chính lập dự toán.', 'Trong quý II/2019', 'in', '2019-04-01', '2019-06-30'],
    ['1. Nghiệm thu bắt đầu từ ngày 10/9/2019 và kết thúc ngày 20/10/2019.', 'từ ngày 10/9/2019 và kết thúc ngày 20/10/2019', 'between', '2019-09-10', '2019-10-20'],
    ['1. Trồng xong trước mùa khô (30/4/2020).', 'trước mùa khô (30/4/2020)', 'before', null, '2020-04-30'],
    ['1. Trình nghị quyết chuyên đề tại kỳ họp tháng 7/2019.', 'tháng 7/2019', 'in', '2019-07-01', '2019-07-31'],
    ['1. Báo cáo tại phiên họp UBND tỉnh thường kỳ tháng 11/2019.', 'tháng 11/2019', 'in', '2019-11-01', '2019-11-30'],
    ['1. Ngày 25/12/2019 tổng kết, báo cáo về Sở.', 'Ngày 25/12/2019', 'on', '2019-12-25', '2019-12-25'],
    ['1. Năm 2020 - 2021\n- Trồng thêm cây.', 'Năm 2020 - 2021', 'in', '2020-01-01', '2021-12-31'],
    ['1. Đến năm 2020 hoàn thành trồng rừng ven biển.', 'Đến năm 2020', 'by', null, '2020-12-31'],
    ['1. Từ ngày 01/7/2019 đến ngày 30/11/2019 kiểm tra rừng.', 'Từ ngày 01/7/2019 đến ngày 30/11/2019', 'between', '2019-07-01', '2019-11-30'],
    ['1. Chậm nhất 20/12/2019 gửi kết quả.', 'Chậm nhất 20/12/2019', 'by', null, '2019-12-20'],
    ['1. Thời hạn gửi: 15/4/2019.', '15/4/2019', 'by', null, '2019-04-15'],
    ['1. Hạn chót: ngày 15/4/2019.', 'ngày 15/4/2019', 'by', null, '2019-04-15'],
    ['1. Trước ngày l5/4/2019 nộp dự toán.', 'Trước ngày l5/4/2019', 'before', null, '2019-04-15'],
    ['1. Nộp dự toán trong tháng l1/2019.', 'trong tháng l1/2019', 'in', '2019-11-01', '2019-11-30'],
    ['1. Nộp dự toán trước ngày 25 tháng l2 năm 2019.', 'trước ngày 25 tháng l2 năm 2019', 'before', null, '2019-12-25'],
    ['1. Ngày khai trương: 22/8/2019.', '22/8/2019', 'on', '2019-08-22', '2019-08-22'],
    ['1. Năm nay gieo ươm; giai đoạn 2021 - 2025 biên soạn 5 cuốn sổ tay.', 'giai đoạn 2021 - 2025', 'in', '2021-01-01', '2025-12-31'],
    ['1. Thời gian thực hiện: Năm 2019.', 'Năm 2019', 'in', '2019-01-01', '2019-12-31'],
    ['1. Thời gian thực hiện: 2019 - 2025.', '2019 - 2025', 'in', '2019-01-01', '2025-12-31'],
    ['1. Giai đoạn 2021 - 2025 hoàn thành 5 khu rừng giống.', 'Giai đoạn 2021 - 2025', 'in', '2021-01-01', '2025-12-31'],
    ['1. Phấn đấu 6 tháng cuối năm 2019 giảm 20% số vụ cháy rừng.', '6 tháng cuối năm 2019', 'in', '2019-07-01', '2019-12-31'],
    ['- Tháng 5/2019: chuẩn bị cây giống.', 'Tháng 5/2019', 'in', '2019-05-01', '2019-05-31'],
    ['1. Đầu tháng 6/2019 kiểm tra các vườn ươm.', 'Đầu tháng 6/2019', 'in', '2019-06-01', '2019-06-30'],
    ['1. Hoàn thành xong trước tháng 6/2020.', 'xong trước tháng 6/2020', 'before', null, '2020-05-31'],
    ['1. Nộp dự toán không chậm hơn ngày 20/6/2019.', 'không chậm hơn ngày 20/6/2019', 'by', null, '2019-06-20'],
    ['1. Gửi cây giống trễ nhất là ngày 20/6/2019.', 'trễ nhất là ngày 20/6/2019', 'by', null, '2019-06-20'],
    ['1. Hạn cuối nhận hồ sơ là 20/6/2019.', '20/6/2019', 'by', null, '2019-06-20'],
    ['1. Làm đất vào tuần thứ 2 tháng 5/2019.', 'vào tuần thứ 2 tháng 5/2019', 'in', '2019-05-01', '2019-05-31'],
    ['1. Trồng dặm trong trung tuần tháng 9/2019.', 'trong trung tuần tháng 9/2019', 'in', '2019-09-01', '2019-09-30'],
    ['1. Chăm sóc từ tháng 5 đến hết tháng 6.', 'từ tháng 5 đến hết tháng 6', 'between', '2019-05-01', '2019-06-30'],
    ['1. Thời gian thực hiện: Từ tháng 4 - 12/2019.', 'Từ tháng 4 - 12/2019', 'between', '2019-04-01', '2019-12-31'],
    ['1. Lập thiết kế vườn ươm, quý III/2019 trình Sở.', 'quý III/2019', 'in', '2019-07-01', '2019-09-30'],
    ['1. Chuẩn bị hố, tháng 8/2019 tổ chức trồng.', 'tháng 8/2019', 'in', '2019-08-01', '2019-08-31'],
    ['1. Cao điểm: Tháng 6/2019.', 'Tháng 6/2019', 'in', '2019-06-01', '2019-06-30'],
    ['1. Trồng tre trước 17 giờ ngày 20/6/2019.', 'trước 17 giờ ngày 20/6/2019', 'before', null, '2019-06-20'],
    ['1. Lập danh sách hộ trồng rừng, chốt danh sách chậm nhất ngày 10/6/2019.', 'chậm nhất ngày 10/6/2019', 'by', null, '2019-06-10'],
    ['1. Đắp bờ giữ nước xong trước 3l tháng 12 năm 2019.', 'xong trước 3l tháng 12 năm 2019', 'before', null, '2019-12-31'],
    ['1. Trồng tre trong mùa hè năm 2020.', 'trong mùa hè năm 2020', 'in', '2020-01-01', '2020-12-31'],
    ['1. Sở Tài chính báo cáo tại phiên họp thường kỳ tháng 8/2019.', 'tháng 8/2019', 'in', '2019-08-01', '2019-08-31'],
    ['1. Năm 2020 hoàn thành vườn ươm thứ hai.', 'Năm 2020', 'in', '2020-01-01', '2020-12-31'],
    ['1. Định hướng đến năm 2030 tỷ lệ che phủ đạt 60%.', 'đến năm 2030', 'by', null, '2030-12-31'],
    ['1. Đồng loạt ra quân trồng rừng ngày 05/6/2019.', 'ngày 05/6/2019', 'on', '2019-06-05', '2019-06-05'],
  ])('%s', (body, text, relation, start, end) => {
    expect(deadlines(body)).toMatchObject([{text, relation, start, end, rrule: null, duration: null, confidence: 1}])
  })

  test('a term behind a result is no time that has passed', () => {
    expect(deadlines('1. Công bố kết quả trong vòng 10 ngày kể từ ngày nghiệm thu.')).toMatchObject([{relation: 'within', duration: 'P10D'}])
  })

  test('a year that is not printed is the document\'s, and less sure', () => {
    expect(deadlines('1. Sở Tài chính hoàn thành dự toán trước ngày 15/11.')).toMatchObject([{end: '2019-11-15', confidence: 0.8}])
    expect(deadlines('1. Trong năm nay hoàn thành vườn ươm.')).toMatchObject([{start: '2019-01-01', end: '2019-12-31', confidence: 0.8}])
    expect(deadlines('1. Chuẩn bị hố, tháng 8 tổ chức trồng.')).toMatchObject([{start: '2019-08-01', end: '2019-08-31', confidence: 0.8}])
    expect(deadlines('1. Hoàn thành dự toán trước 15/11.')).toMatchObject([{end: '2019-11-15', confidence: 0.8}])
  })

  test('what comes back, each item by itself', () => {
    expect(deadlines('1. Sở Tài chính báo cáo định kỳ 6 tháng (trước ngày 15/6), 01 năm (trước ngày 15/12).').map(({rrule}) => rrule)).toEqual([
      'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
    ])
    expect(deadlines('1. Báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 10/12 hằng năm.').map(({rrule}) => rrule)).toEqual(['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10'])
    expect(deadlines('1. Trước 15 giờ hằng ngày báo cáo kết quả.')).toMatchObject([{rrule: 'FREQ=DAILY'}])
    expect(deadlines('1. Hằng năm, tổ chức Tết trồng cây.')).toMatchObject([{rrule: 'FREQ=YEARLY', start: null, end: null}])
  })

  test('told twice, the one with its day stays', () => {
    expect(deadlines('1. Hằng quý, báo cáo trước ngày 15 của tháng đầu quý sau.').map(({rrule}) => rrule)).toEqual(['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15'])
    expect(deadlines('1. Hằng tháng, báo cáo trước ngày 25 hằng tháng.').map(({rrule}) => rrule)).toEqual(['FREQ=MONTHLY;BYMONTHDAY=25'])
  })

  test('a second day has the bound of the first', () => {
    expect(deadlines('1. Báo cáo trước ngày 25/6/2019 và ngày 25/12/2019.').map(({relation, end}) => [relation, end])).toEqual([['before', '2019-06-25'], ['before', '2019-12-25']])
  })

  test('each night is a day', () => {
    expect(deadlines('1. Hằng đêm bố trí người trực.')).toMatchObject([{rrule: 'FREQ=DAILY'}])
  })

  test('until when one must not wait binds nothing', () => {
    expect(deadlines('1. Cập nhật số liệu, không để đến cuối năm 2019 mới làm.')).toEqual([])
  })

  test('terms that run from an event', () => {
    expect(deadlines('1. Hoàn thành trong 30 ngày.')).toMatchObject([{duration: 'P30D'}])
    expect(deadlines('1. Trong thời hạn 15 ngày kể từ ngày nhận hồ sơ, Sở Tài chính trả lời.')).toMatchObject([{duration: 'P15D', relation: 'within'}])
  })

  test('terms of days and hours, whatever they are for', () => {
    expect(deadlines('1. Xử phạt trong thời hạn 07 ngày làm việc kể từ ngày lập biên bản.')).toMatchObject([{duration: 'P7D'}])
    expect(deadlines('1. Lập hồ sơ theo Nghị quyết số 653/2019/UBTVQH14 ngày 12/3/2019, gửi Sở Tài chính trong vòng 05 ngày kể từ ngày ban hành.')).toMatchObject([{duration: 'P5D'}])
  })

  test('days at the head of the items of a schedule, and the month from which a course is taught', () => {
    expect(deadlines('- 7h30 ngày 27/4/2019: Lễ trồng cây tại xã.')).toMatchObject([{start: '2019-04-27', end: '2019-04-27'}])
    expect(deadlines('1. Đưa chuyên đề vào chương trình giảng dạy từ tháng 5-2019.')).toMatchObject([{start: '2019-05-01', end: null}])
    expect(deadlines('1. Tổ chức hội nghị cho cán bộ chủ chốt vào ngày 20-4-2019.')).toMatchObject([{start: '2019-04-20', end: '2019-04-20'}])
    expect(deadlines('1. Phấn đấu từ ngày 01/12/2019 có 100% hồ sơ được tiếp nhận qua mạng.')).toMatchObject([{start: '2019-12-01', end: null}])
  })

  test('lunar days stay as printed', () => {
    expect(deadlines('1. Hoàn thành trồng cây trước ngày 10/3 âm lịch.')).toMatchObject([{lunar: 'trước ngày 10/3 âm lịch', start: null, end: null}])
  })

  test('two years with one bound', () => {
    expect(deadlines('1. Đến năm 2021, đạt 50% số xã và năm 2025, đạt 80% số xã.').map(({relation, end}) => [relation, end])).toEqual([['by', '2021-12-31'], ['by', '2025-12-31']])
  })

  test('a due column binds, whatever its cells say', () => {
    const table = '1. Phân công\n| STT | Nội dung | Chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Chọn giống | Sở Tài chính | 31/3/2019 |\n| 2 | Kiểm tra | Sở Y tế | Hằng tháng |'
    expect(deadlines(table)).toMatchObject([
      {relation: 'by', start: null, end: '2019-03-31', row: {table: 'T1', index: 0, label: '1'}}, {rrule: 'FREQ=MONTHLY', row: {table: 'T1', index: 1, label: '2'}},
    ])
  })
})

test('what comes of a survey is due', () => {
  expect(facts('1. Sở Y tế gửi kết quả rà soát trước ngày 15/4/2020.').deadlines).toMatchObject([{end: '2020-04-15'}])
})

describe('a day after which nothing is taken', () => {
  test('is the last one, told once', () => {
    expect(facts('1. Hồ sơ gửi sau ngày 19/12/2019 sẽ không được xét.').deadlines).toMatchObject([{start: null, end: '2019-12-19'}])
    expect(facts('1. Hồ sơ gửi đến hết ngày 22/10/2019. Hồ sơ gửi sau ngày 22/10/2019 không được nhận.').deadlines).toMatchObject([{end: '2019-10-22'}])
    expect(facts('1. Sau ngày 20/10/2019 trồng dặm.').deadlines).toMatchObject([{start: '2019-10-20', end: null}])
  })
})

test.each([
  ['Báo cáo tại phiên họp UBND tỉnh tháng 11.', 'tháng 11', '2019-11-01', '2019-11-30'],
  ['Trong năm, trồng 350 cây.', 'Trong năm', '2019-01-01', '2019-12-31'],
])('of the document\'s year: %s', (sentence, text, start, end) => {
  expect(facts(`1. ${sentence}`).deadlines).toMatchObject([{text, start, end, confidence: 0.8}])
})

test('two days of the year tell how often something comes', () => {
  expect(facts('1. Định kỳ 6 tháng báo cáo UBND xã trước ngày 15/6 và ngày 15/12 hằng năm.').deadlines.map(({rrule}) => rrule)).toEqual(['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'])
})

test('a report of the year with its year tells the year of the one before', () => {
  expect(facts('1. Báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 25/11/2019.').deadlines).toMatchObject([{end: '2019-06-10', rrule: null}, {end: '2019-11-25'}])
})
