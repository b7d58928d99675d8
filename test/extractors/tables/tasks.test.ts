import {describe, expect, test} from 'vitest'
import {columnRole} from '../../../src/extractors/tables/columns.ts'
import type {Task} from '../../../src/index.ts'
import {fold} from '../../../src/util/fold.ts'
import {facts} from '../body.ts'

/** The rows of a table in bars, the first one its heading. */
function table(...rows: readonly (readonly string[])[]): Task[] {
  const [head = [], ...body] = rows
  const lines = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`)
  return facts(`1. Bảng phân công\n${lines.join('\n')}`).tasks
}

/** Who acts, row by row. */
const actors = (cell: string): string[] => table(['STT', 'Nội dung', 'Chủ trì', 'Phối hợp'], ['1', 'Trồng cây', cell, '']).flatMap(who)

function who({assignees}: Task): string[] {
  return assignees.map(({agency, role}) => `${role} ${agency.name}`)
}

describe('who acts in a cell', () => {
  test.each([['Hiệu trưởng', ['lead Hiệu trưởng']], ['Phó Hiệu trưởng, Công đoàn', ['lead Phó Hiệu trưởng', 'lead Công đoàn']], ['Nhân viên y tế', ['lead Nhân viên y tế']]])('%s', (cell, expected) => {
    expect(actors(cell)).toEqual(expected)
  })
})

describe('columns', () => {
  test.each([
    ['Cơ quan soạn thảo', 'lead'], ['Chuẩn bị', 'lead'], ['Đơn vị tham gia', 'coordinate'], ['Thời gian kết thúc', 'due'], ['STT', 'label'], ['TT', 'label'], ['Số TT', 'label'], ['Nội dung công việc', 'task'], ['Nhiệm vụ', 'task'], ['Tên hoạt động', 'task'],
    ['Cơ quan chủ trì', 'lead'], ['Đơn vị thực hiện', 'lead'], ['Chủ trì, phối hợp', 'lead'], ['Người phụ trách', 'lead'], ['Cơ quan phối hợp', 'coordinate'], ['Đơn vị phối hợp thực hiện', 'coordinate'],
    ['Thời gian hoàn thành', 'due'], ['Thời hạn', 'due'], ['Tiến độ', 'due'], ['Sản phẩm', 'product'], ['Kết quả đầu ra', 'product'], ['Hạng mục', 'task'], ['Biện pháp', 'task'], ['Tháng', 'due'], ['Mốc thời gian', 'due'], ['ĐV chủ trì', 'lead'], ['Lực lượng thực hiện', 'lead'], ['Cá nhân, đơn vị thực hiện', 'lead'], ['Ghi chú', null], ['Họ và tên', null], ['Năm 2020', null],
  ])('%s: %s', (heading, role) => {
    expect(columnRole(fold(heading))).toBe(role)
  })
})

describe('rows', () => {
  const HEAD = ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm']

  test('one without a number that begins in small letters goes on with the one above', () => {
    const tasks = table(HEAD, ['1', 'Chọn giống cây', 'Sở Tài chính', '', '', ''], ['', 'cho vùng ven biển', '', 'Công an tỉnh', '', ''], ['2', 'Kiểm tra', 'Sở Y tế', '', '', ''])
    expect(tasks.map((task) => who(task))).toEqual([['lead Sở Tài chính', 'coordinate Công an tỉnh'], ['lead Sở Y tế']])
  })

  test('organs on lines of their own in a cell are several', () => {
    const [task] = table(HEAD, ['1', 'Chọn giống cây', 'Trung tâm Khuyến nông<br>Báo Nghệ An', 'Văn phòng<br>Sở Y tế', '', ''], ['2', 'Kiểm tra', 'Sở Y tế', '', '', ''])
    expect(task && who(task)).toEqual(['lead Trung tâm Khuyến nông', 'lead Báo Nghệ An', 'coordinate Văn phòng Sở Y tế'])
  })

  test('who leads is told by persons, who does it by the column behind them', () => {
    const [task] = table(['STT', 'Nội dung', 'Lãnh đạo phụ trách', 'Đơn vị', 'Bắt đầu', 'Kết thúc'], ['1', 'Chọn giống cây', 'Phó Chủ tịch Trần Văn Hai', 'Sở Xây dựng', '01/5/2019', '30/6/2019'], ['2', 'Trồng tre', 'Phó Chủ tịch Trần Văn Hai', 'Sở Y tế', '', ''])
    expect(task && who(task)).toEqual(['lead Sở Xây dựng'])
  })

  test('each row is a task with lead, partners, time and product', () => {
    const [task, ...more] = table(HEAD, ['1', 'Lập danh mục giống cây', 'Sở Tài chính', 'Sở Y tế, Công an tỉnh', 'Trước 31/3/2019', 'Danh mục'])
    expect(more).toEqual([])
    expect(task).toMatchObject({path: 'I/1', text: 'Lập danh mục giống cây', deadlines: ['d1'], product: 'Danh mục', row: {table: 'T1', index: 0, label: '1'}})
    expect(task && who(task)).toEqual(['lead Sở Tài chính', 'coordinate Sở Y tế', 'coordinate Công an tỉnh'])
  })

  test('whatever the order of the columns', () => {
    const [task] = table(['TT', 'Thời hạn', 'Sản phẩm', 'Nhiệm vụ', 'Đơn vị phối hợp', 'Đơn vị thực hiện'], ['1', 'Quý II/2019', 'Báo cáo', 'Rà soát vườn ươm', 'Sở Y tế', 'Sở Xây dựng'])
    expect(task).toMatchObject({text: 'Rà soát vườn ươm', deadlines: ['d1'], product: 'Báo cáo'})
    expect(task && who(task)).toEqual(['lead Sở Xây dựng', 'coordinate Sở Y tế'])
  })

  test('a row that only groups others is none', () => {
    const tasks = table(HEAD, ['I', 'Chọn giống', '', '', '', ''], ['1', 'Lập danh mục', 'Sở Tài chính', '', 'Hằng tháng', ''], ['2', 'Công tác khác', '', '', '', ''], ['2.1', 'Kiểm tra', 'Sở Y tế', '', '', ''])
    expect(tasks.map(({text, row}) => [text, row?.label])).toEqual([['Lập danh mục', '1'], ['Kiểm tra', '2.1']])
  })

  test('a row without a task goes on with the one before', () => {
    const tasks = table(HEAD, ['1', 'Lập danh mục', 'Sở Tài chính', 'Sở Y tế', '', ''], ['', '', '', 'Sở Nội vụ', '', 'Danh mục'])
    expect(tasks.map(who)).toEqual([['lead Sở Tài chính', 'coordinate Sở Y tế', 'coordinate Sở Nội vụ']])
    expect(tasks[0]?.product).toBe('Danh mục')
  })

  test('a label inside a cell tells the role', () => {
    const [task] = table(['STT', 'Nội dung', 'Đơn vị thực hiện'], ['1', 'Lập danh mục', 'Sở Tài chính; phối hợp: Sở Y tế'])
    expect(task && who(task)).toEqual(['lead Sở Tài chính', 'coordinate Sở Y tế'])
  })

  test.each([
    ['Ban Chỉ đạo', ['lead Ban Chỉ đạo']],
    ['Tổ thư ký', ['lead Tổ thư ký']],
    ['Đoàn thể', []],
    ['Thường xuyên', []],
    ['Ban ngành liên quan', []],
  ])('a body of one\'s own, in a column that asks for who leads: %s', (lead, expected) => {
    const [task] = table(HEAD, ['1', 'Lập danh mục', lead, '', 'Tháng 4', ''], ['2', 'Kiểm tra', 'Sở Y tế', '', '', ''])
    expect(task && who(task)).toEqual(expected)
  })

  test('the numbers of the columns and a heading row printed again are none', () => {
    const tasks = table(HEAD, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], ['1', 'Lập danh mục', 'Sở Y tế', '', '', ''], HEAD, ['2', 'Kiểm tra', 'Sở Y tế', '', '', ''])
    expect(tasks.map(({text}) => text)).toEqual(['Lập danh mục', 'Kiểm tra'])
  })

  test('roles in brackets', () => {
    const [task] = table(['STT', 'Nội dung', 'Đơn vị'], ['1', 'Lập danh mục', 'Sở Tài chính (chủ trì), Sở Y tế (phối hợp)'])
    expect(task && who(task)).toEqual(['lead Sở Tài chính', 'coordinate Sở Y tế'])
  })

  test('without anybody, where times stand beside the tasks', () => {
    expect(table(['STT', 'Nhiệm vụ', 'Thời gian'], ['1', 'Lập danh mục', 'Tháng 4'], ['2', 'Kiểm tra', 'Quý III']).map(({deadlines}) => deadlines.length)).toEqual([1, 1])
    expect(table(['STT', 'Nội dung', 'Thời gian'], ['1', 'Đón tiếp', '7 giờ 30'], ['2', 'Khai mạc', '8 giờ 00'])).toEqual([])
  })

  test('units of measure do nothing', () => {
    expect(table(['STT', 'Nội dung', 'Đơn vị'], ['1', 'Tre gai', 'cây'], ['2', 'Phi lao', 'ha'])).toEqual([])
  })
})

test('months without a year take that of the document; behind December comes the next year', () => {
  const HEAD = ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Tháng']
  const {deadlines} = facts(`1. Lịch\n${[HEAD, ['1', 'Ươm giống', 'Sở Y tế', 'Tháng 9'], ['2', 'Trồng rừng', 'Sở Y tế', '12'], ['3', 'Kiểm tra', 'Sở Y tế', 'Tháng 1']].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`)
  expect(deadlines.map(({start, end}) => [start, end])).toEqual([['2019-09-01', '2019-09-30'], ['2019-12-01', '2019-12-31'], ['2020-01-01', '2020-01-31']])
})

test.each([
  ['Tháng 5 - 7/2019', '2019-05-01', '2019-07-31'], ['Tháng 5 - tháng 7/2019', '2019-05-01', '2019-07-31'], ['22/9 - 05/10/2019', '2019-09-22', '2019-10-05'], ['15 - 19/4/2019', '2019-04-15', '2019-04-19'], ['Từ 15/4 đến 19/4', '2019-04-15', '2019-04-19'],
])('a span of %s takes what its first half lacks from the second', (cell, from, to) => {
  const {deadlines} = facts(`1. Lịch\n| TT | Nội dung | Đơn vị thực hiện | Thời gian |\n|---|---|---|---|\n| 1 | Ươm giống | Sở Y tế | ${cell} |`)
  expect(deadlines.map(({start, end}) => [start, end])).toEqual([[from, to]])
})
