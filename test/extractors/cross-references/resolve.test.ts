import {describe, expect, it} from 'vitest'
import {parse} from '../../../src/pipeline.ts'

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH THÁI NGUYÊN
Số: 88/KH-UBND
Thái Nguyên, ngày 02 tháng 3 năm 2024

KẾ HOẠCH
Trồng cây phân tán năm 2024

I. MỤC ĐÍCH
1. Tăng độ che phủ.
II. NHIỆM VỤ
1. Chuẩn bị cây giống
a) Chọn giống bản địa.
đ) Ươm cây theo tiến độ tại mục 1, phần I kế hoạch này.
2. Trồng cây theo điểm a, mục 1, phần II và điểm đ mục 1 nêu trên; khen thưởng theo khoản 3 Điều 5 Luật Lâm nghiệp.
3. Báo cáo theo mục 9 phần II; mức hỗ trợ và phân bổ theo quy định, mục tiêu không đổi.
`

describe('cross-references', () => {
  it('lead to the node that is meant, or tell that there is none', () => {
    expect(parse(PLAN).crossReferences.map(({text, target}) => [text, target])).toEqual([
      ['mục 1, phần I kế hoạch này', 'I/1'],
      ['điểm a, mục 1, phần II', 'II/1/a'],
      ['điểm đ mục 1 nêu trên', 'II/1/đ'],
      ['mục 9 phần II', null],
    ])
  })

  it('slice to what is printed', () => {
    for (const {text, position} of parse(PLAN).crossReferences) expect(PLAN.slice(position.start.offset, position.end.offset)).toBe(text)
  })

  it('`Điều này` is the article in which it stands', () => {
    const text = 'QUYẾT ĐỊNH\nVề việc giao việc\n\nĐiều 1. Phạm vi\n1. Áp dụng cho cấp xã.\n2. Không áp dụng cho nội dung tại khoản 1 Điều này.\nĐiều 2. Hiệu lực\n1. Quyết định này có hiệu lực từ ngày ký.\n'
    expect(parse(text).crossReferences.map(({text: printed, target}) => [printed, target])).toEqual([['khoản 1 Điều này', 'Điều 1/1']])
  })
})
