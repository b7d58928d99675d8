import {expect, test} from 'vitest'
import {facts} from '../body.ts'

function pointers(body: string): [string, string | null][] {
  return facts(body).crossReferences.map(({text, target}) => [text, target])
}

test.each([
  ['1. Thực hiện như mục 2 phần I Kế hoạch này.\n2. Trồng rừng ven biển.', [['mục 2 phần I Kế hoạch này', 'I/2']]],
  ['1. Thực hiện như mục 2, phần I Kế hoạch này.\n2. Trồng rừng ven biển.', [['mục 2, phần I Kế hoạch này', 'I/2']]],
  ['1. Trồng rừng ven biển.\na) Chọn giống.\n2. Kiểm tra theo điểm a mục 1 Kế hoạch này.', [['điểm a mục 1 Kế hoạch này', 'I/1/a']]],
  ['1. Trồng rừng ven biển.\n1.1. Chọn giống.\n2. Kiểm tra theo tiểu mục 1.1 mục 1.', [['tiểu mục 1.1 mục 1', 'I/1/1.1']]],
  ['1. Nội dung tại mục 9 Kế hoạch này.', [['mục 9 Kế hoạch này', null]]],
] as const)('%s', (body, expected) => {
  expect(pointers(body)).toEqual(expected)
})

test.each([
  ['a place in another document', '1. Theo điểm a khoản 3 Điều 21 Nghị định số 101/2010/NĐ-CP.'],
  ['a place in a law', '1. Theo khoản 2 Điều 5 Luật Lâm nghiệp.'],
  ['words that look alike', '1. Mức 1 và mức 2, điểm trường, phần mềm, điều tra.'],
  ['its own marker', '1. Mục tiêu chung\n2. Điều kiện'],
])('none: %s', (_what, body) => {
  expect(pointers(body)).toEqual([])
})
