import {expect, test} from 'vitest'
import {facts} from '../body.ts'

/** Numbers that cite no document. */
test.each([
  ['the document itself', 'Trong Kế hoạch này và Kế hoạch số 12/KH-UBND.'],
  ['a programme', 'Chương trình 130/CP và Đề án 1956 được lồng ghép.'],
  ['a committee', 'Ban Chỉ đạo 138/CP và Tiểu ban chỉ đạo 130/CP họp.'],
  ['a decree whose number the scan lost', 'Theo Nghị định số 2018/NĐ-CP.'],
  ['a certified copy', 'Sao y số 88/SY và sao lục số 12/SL-VP.'],
  ['a telephone number', 'Liên hệ số 0912.345.678 hoặc 0263/382.415.'],
  ['a page', 'Xem trang 12/45 của sổ.'],
  ['a ratio', 'Đạt 45/50 xã, bằng 1/3 số hộ.'],
  ['a road', 'Quốc lộ 1A, Quốc lộ 46, đường số 12/3.'],
  ['a date', 'Họp ngày 15/4/2019 tại xã.'],
  ['a plot of land', 'Thửa số 15, tờ bản đồ số 12.'],
  ['a unit of measure', 'Thu nhập 45 triệu đồng/người/năm, mật độ 1600/ha.'],
  ['a place of its own', 'Theo khoản 2 Điều 5 và mục 3 phần II.'],
  ['what has a type and no number', 'Theo quyết định, kế hoạch, chỉ thị của cấp trên.'],
])('%s', (_what, sentence) => {
  expect(facts(`1. ${sentence}`).references.map(({code}) => code)).toEqual([])
})
