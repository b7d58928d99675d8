import {describe, expect, test} from 'vitest'
import {readAlignedTable} from '../../../src/blocks/tables/aligned.ts'
import type {Table} from '../../../src/blocks/tables/table.ts'
import {spanOf} from '../../../src/util/mapped-text.ts'
import {linesOf} from '../../support/lines.ts'

const read = (...text: readonly string[]): Table | null => readAlignedTable(linesOf(...text), 0)
const values = (table: Table | null): string[][] => [table?.columns ?? [], ...table?.rows ?? []].map((row) => row.map(({value}) => value))

const TABLE = [
  'TT    Nội dung          Chủ trì',
  '1     Trồng tre         Sở Nông nghiệp',
  '      trên đê',
  '2     Cấp giống         Sở Tài chính',
]

test('columns are told by wide gaps; a line with nothing in the first goes on the row above', () => {
  expect(values(read(...TABLE))).toEqual([['TT', 'Nội dung', 'Chủ trì'], ['1', 'Trồng tre trên đê', 'Sở Nông nghiệp'], ['2', 'Cấp giống', 'Sở Tài chính']])
})

test.each(['IV . TỔ CHỨC', 'IV, TỔ CHỨC', '\'C. TỔ CHỨC', '_Nơi nhận:'])('a heading as a scan has it ends a table: %s', (heading) => {
  expect(read(...TABLE, heading)?.end).toBe(TABLE.length)
})

test('tabs part cells, an empty one among them', () => {
  expect(values(read('TT\tNội dung\tChủ trì', '1\tTrồng tre\tSở Y tế', '2\t\tSở Tài chính', '3\tCấp giống\tSở Y tế'))).toEqual([['TT', 'Nội dung', 'Chủ trì'], ['1', 'Trồng tre', 'Sở Y tế'], ['2', '', 'Sở Tài chính'], ['3', 'Cấp giống', 'Sở Y tế']])
})

test('a numbered heading behind a blank line ends a table of tabs, where the numbers of its rows are cells', () => {
  const rows = ['TT\tNội dung\tChủ trì', '1\tTrồng tre\tSở Y tế', '2\tCấp giống\tSở Tài chính', '3\tKiểm tra\tSở Y tế']
  expect(read(...rows, '', '4. Trách nhiệm các đơn vị', '4.1. Sở Y tế')?.end).toBe(rows.length)
  expect(values(read(...rows, '4. Trách nhiệm')).at(-1)?.[0]).toBe('4. Trách nhiệm')
})

test('two blanks part cells where another column begins', () => {
  expect(values(read('TT    Nội dung          Chủ trì', '1     Trồng tre bên đê  Sở Nông nghiệp', '2     Cấp giống         Sở Tài chính', '3     Kiểm tra          Sở Y tế'))[1]).toEqual(['1', 'Trồng tre bên đê', 'Sở Nông nghiệp'])
})

test('every printed piece of a joined cell slices', () => {
  const cell = read(...TABLE)?.rows[0]?.[1]
  const text = TABLE.join('\n')
  const slice = (start: number, end: number): string => {
    const span = cell && spanOf(cell, {start, end})
    return text.slice(span?.start, span?.end)
  }
  expect([slice(0, 9), slice(10, 17)]).toEqual(['Trồng tre', 'trên đê'])
})

describe('where it ends', () => {
  test('at a section with a letter, and before prose, none of whose lines are rows', () => {
    expect(read(...TABLE, '3     Kiểm tra          Sở Y tế', '', 'E. TỔ CHỨC THỰC HIỆN')).toMatchObject({end: 5})
    const prose = 'Các đội trồng tre dọc theo tuyến đê biển dài của huyện trong mùa khô hằng năm và chăm bón'
    expect(read(...TABLE, '3     Kiểm tra          Sở Y tế', prose, prose)).toMatchObject({end: 5})
  })

  test.each([['a list of recipients', 'Nơi nhận:'], ['a section', 'II. TỔ CHỨC'], ['an annex', 'Phụ lục 2'], ['an article', 'Điều 3. Thi hành']])('at %s', (_name, line) => {
    expect(read(...TABLE, line, '3     Cấp giống         Sở Y tế')?.end).toBe(4)
  })

  test('before two long lines of prose', () => {
    const prose = 'Các xã ven biển phối hợp với bộ đội biên phòng tổ chức cấp cây giống cho dân.'
    expect(read(...TABLE, prose, prose)?.end).toBe(4)
  })

  test('at more than four blank lines', () => {
    expect(read(...TABLE, '', '', '', '', '3     Tre       Sở Y tế')?.end).toBe(9)
    expect(read(...TABLE, '', '', '', '', '', '3     Tre       Sở Y tế')?.end).toBe(4)
  })
})

test.each([
  ['two columns', ['a     b', 'c     d', 'e     f']], ['two wide lines', ['a   b   c', 'd   e   f', 'g']], ['a first line of prose', ['Trồng tre', ...TABLE]], ['nothing', ['']],
])('%s make no table', (_name, lines) => {
  expect(read(...lines)).toBeNull()
})

const CENTRED_HEAD = ['                       Cơ quan     Thời hạn     Kết', 'TT   Nội dung', '                       chủ trì     hoàn thành   quả']

test('numbers centred in their rows', () => {
  const table = read(...CENTRED_HEAD, '     Trồng tre', '1                      Sở Y tế     Quý I        Báo cáo', '     trên đê', '     Làm cỏ', '2                      Sở Nội vụ   Quý II       Báo cáo', '     vườn ươm', '3    Kiểm tra          Sở Y tế     Quý III      Báo cáo')
  expect(values(table)).toEqual([['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời hạn hoàn thành', 'Kết quả'], ['1', 'Trồng tre trên đê', 'Sở Y tế', 'Quý I', 'Báo cáo'], ['2', 'Làm cỏ vườn ươm', 'Sở Nội vụ', 'Quý II', 'Báo cáo'], ['3', 'Kiểm tra', 'Sở Y tế', 'Quý III', 'Báo cáo']])
})

test('only the heading is centred', () => {
  const table = read(...CENTRED_HEAD, '1    Trồng tre         Sở Y tế     Quý I        Báo cáo', '     trên đê', '2    Làm cỏ            Sở Nội vụ   Quý II       Báo cáo', '     vườn ươm', '3    Kiểm tra          Sở Y tế     Quý III      Báo cáo')
  expect(values(table).slice(1)).toEqual([['1', 'Trồng tre trên đê', 'Sở Y tế', 'Quý I', 'Báo cáo'], ['2', 'Làm cỏ vườn ươm', 'Sở Nội vụ', 'Quý II', 'Báo cáo'], ['3', 'Kiểm tra', 'Sở Y tế', 'Quý III', 'Báo cáo']])
})
