import {expect, test} from 'vitest'
import {facts} from '../body.ts'

/** Tables that give no tasks (GOLD, tables). */
test.each([
  ['a list of names', '| STT | Họ và tên | Chức vụ |\n|---|---|---|\n| 1 | Trần Đình Khoa | Giám đốc Sở Tài chính |'],
  ['figures', '| STT | Chỉ tiêu | Năm 2018 | Năm 2019 |\n|---|---|---|---|\n| 1 | Diện tích | 500 | 600 |'],
  ['money', '| STT | Nội dung chi | Thành tiền | Ghi chú |\n|---|---|---|---|\n| 1 | Mua giống | 12.000.000 | Sở Tài chính |'],
  ['how much each is to do', '| STT | Đơn vị | Công trình |\n|---|---|---|\n| 1 | Huyện đoàn Yên Thành | 06 |\n| 2 | Thành đoàn Vinh | 05 |'],
  ['only a heading', '| STT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|'],
])('%s', (_what, rows) => {
  expect(facts(`1. Bảng kèm theo\n${rows}`).tasks).toEqual([])
})
