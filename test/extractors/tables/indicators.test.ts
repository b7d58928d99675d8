import {describe, expect, it} from 'vitest'
import {parse} from '../../../src/pipeline.ts'

const plan = (rows: string): string => `ỦY BAN NHÂN DÂN
TỈNH CAO BẰNG
Số: 12/KH-UBND
Cao Bằng, ngày 05 tháng 02 năm 2024

KẾ HOẠCH
Phát triển thủy lợi nhỏ

I. CHỈ TIÊU
${rows}

II. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính bố trí kinh phí.
`

const read = (text: string): unknown[] => parse(text).targets.map(({kind, comparator, value, unit, subject, due, row}) =>
  [row?.table, row?.index, kind, comparator, value, unit, subject, due])

describe('tables of indicators', () => {
  it('give a target for each figure, its unit from its own column, its year from the heading', () => {
    expect(read(plan('| TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2026 |\n|---|---|---|---|---|\n| 1 | Diện tích được tưới | ha | 1.250 | ≥ 1.400 |\n| 2 | Tỷ lệ kênh kiên cố | % | 62,5 | trên 70 |'))).toEqual([
      ['T1', 0, 'target', '=', 1250, 'ha', 'Diện tích được tưới', '2025-12-31'],
      ['T1', 0, 'target', '>=', 1400, 'ha', 'Diện tích được tưới', '2026-12-31'],
      ['T1', 1, 'target', '=', 62.5, '%', 'Tỷ lệ kênh kiên cố', '2025-12-31'],
      ['T1', 1, 'target', '>', 70, '%', 'Tỷ lệ kênh kiên cố', '2026-12-31'],
    ])
  })

  it('take the year from the row that groups them; figures of years gone are results', () => {
    expect(read(plan('| TT | Chỉ tiêu | ĐVT | Thực hiện 2023 | Mục tiêu |\n|---|---|---|---|---|\n| I | Đến năm 2030 | | | |\n| 1 | Trạm bơm | trạm | 14 | 20 - 22 |\n| 2 | Ghi chú chung | | xem phụ lục | |'))).toEqual([
      ['T1', 1, 'result', '=', 14, 'trạm', 'Trạm bơm', null],
      ['T1', 1, 'target', 'range', [20, 22], 'trạm', 'Trạm bơm', '2030-12-31'],
    ])
  })

  it('give their names and years to figures printed with a sign too', () => {
    expect(read(plan('| TT | Chỉ tiêu | Đến năm 2027 | Ghi chú |\n|---|---|---|---|\n| 1 | Tỷ lệ hộ dùng nước sạch | 92% | |'))).toEqual([
      ['T1', 0, 'target', '=', 92, '%', 'Tỷ lệ hộ dùng nước sạch', '2027-12-31'],
    ])
    expect(read(plan('| TT | Chỉ tiêu | ĐVT | Kết quả |\n|---|---|---|---|\n| I | Đến năm 2030 | | |\n| 1 | Chi cho thủy lợi | % tổng chi | ≥ 3% và tăng dần |'))).toEqual([
      ['T1', 1, 'target', '>=', 3, '%', 'Chi cho thủy lợi', '2030-12-31'],
    ])
  })

  it('are none without a column of units', () => {
    expect(read(plan('| TT | Nội dung | Cơ quan chủ trì | Năm 2025 |\n|---|---|---|---|\n| 1 | Sửa kênh | Sở Tài chính | 3 |'))).toEqual([])
  })
})
