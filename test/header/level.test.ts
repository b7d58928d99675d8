import {expect, test} from 'vitest'
import {levelOfAgency} from '../../src/header/level.ts'

test.each([
  ['Chính phủ', 'central'], ['Ban Chấp hành Trung ương', 'central'], ['Bộ Y tế', 'ministry'], ['Tổng cục Thuế', 'ministry'], ['Ủy ban nhân dân tỉnh Nghệ An', 'province'], ['Tỉnh ủy', 'province'], ['Sở Y tế', 'province'], ['Công an thành phố Huế', 'province'],
  ['Ủy ban nhân dân huyện Quỳ Hợp', 'district'], ['Hội đồng nhân dân thị xã Cửa Đê', 'district'], ['Ủy ban nhân dân xã Tre Xanh', 'commune'], ['Đảng ủy phường 5', 'commune'], ['Ủy ban nhân dân thị trấn Đê', 'commune'], ['Phòng Nội vụ huyện Quỳ Hợp', 'unit'], ['Trường Tiểu học Tre Xanh', 'unit'], ['Chi cục Thủy lợi', 'unit'],
] as const)('%s: %s', (name, level) => {
  expect(levelOfAgency(name)).toBe(level)
})

test.each(['', 'Hội Làm vườn', 'Bộ đội Biên phòng', 'Hợp tác xã Tre Xanh', 'Bảo hiểm xã hội', 'Hải quan', 'Cơ quan điều tra', 'Hội Địa phương học'])('%j tells no level', (name) => {
  expect(levelOfAgency(name)).toBeNull()
})
