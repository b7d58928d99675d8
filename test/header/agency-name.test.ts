import {describe, expect, test} from 'vitest'
import {agencyName} from '../../src/header/agency-name.ts'

test.each([
  ['ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', 'Ủy ban nhân dân tỉnh Nghệ An'], ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'], ['ỦY BAN NHÂN DÂN HUYỆN QUỲ HỢP', 'Ủy ban nhân dân huyện Quỳ Hợp'], ['ĐẢNG ỦY XÃ TRE XANH', 'Đảng ủy xã Tre Xanh'],
  ['BAN CHẤP HÀNH ĐẢNG BỘ TỈNH', 'Ban Chấp hành Đảng bộ tỉnh'], ['TỈNH ỦY NGHỆ AN', 'Tỉnh ủy Nghệ An'], ['HUYỆN ĐOÀN QUỲ HỢP', 'Huyện đoàn Quỳ Hợp'], ['TRƯỜNG THPT TRE XANH', 'Trường THPT tre xanh'], ['CHI CỤC THỦY LỢI', 'Chi cục Thủy lợi'], ['ỦY BAN NHÂN DÂN PHƯỜNG 5', 'Ủy ban nhân dân phường 5'],
  ['UBND HUYỆN QUỲ HỢP', 'UBND huyện Quỳ Hợp'], ['PHÓ CHỦ TỊCH', 'Phó Chủ tịch'],
])('%s: %s', (printed, name) => {
  expect(agencyName(printed)).toBe(name)
})

describe('signs misread', () => {
  test.each([['ỦY BAN NHÀN DÂN TỈNH NGHỆ AN', 'Ủy ban nhân dân tỉnh Nghệ An'], ['UY BAN NHAN DAN TỈNH NGHE AN', 'Ủy ban nhân dân tỉnh Nghệ An'], ['HỘI ĐÔNG NHÂN DÀN', 'Hội đồng nhân dân'], ['ỦY BAN NHÂN DÂN TỈNH QUẢNG TRJ', 'Ủy ban nhân dân tỉnh Quảng Trị']])('%s: %s', (printed, name) => {
    expect(agencyName(printed)).toBe(name)
  })
})

test('what is not in capitals stays, blanks and signs round it apart', () => {
  expect(agencyName('- Sở  Y tế;')).toBe('Sở Y tế')
  expect(agencyName('Ủy ban Nhân Dân xã')).toBe('Ủy ban Nhân Dân xã')
})

test('nothing has no name', () => {
  expect(agencyName('')).toBe('')
  expect(agencyName('---')).toBe('')
})
