import {expect, test} from 'vitest'
import {roleOf} from '../../src/outline/roles.ts'

test.each([
  ['MỤC ĐÍCH, YÊU CẦU', 'purpose'], ['Yêu cầu', 'requirements'], ['Mục tiêu cụ thể', 'targets'], ['Mục tiêu và chỉ tiêu', 'targets'], ['Các chỉ tiêu', 'targets'], ['MỘT SỐ CHỈ TlÊU', 'targets'], ['Mục tiêu', 'purpose'], ['Căn cứ pháp lý', 'basis'], ['Sự cần thiết', 'basis'], ['Căn cứ và mục tiêu', null],
  ['Kết quả đạt được', 'results'], ['Tình hình và kết quả', 'results'], ['Tồn tại, hạn chế', 'shortcomings'], ['Thực trạng', 'situation'], ['Đề xuất, kiến nghị', 'proposals'], ['Quan điểm', 'viewpoint'], ['Kinh phí thực hiện', 'funding'], ['Chế độ báo cáo', 'reporting'],
  ['Tiến độ', 'schedule'], ['Phân công nhiệm vụ', 'assignment'], ['TỔ CHỨC THỰC HIỆN', 'implementation'], ['Hiệu lực thi hành', 'effect'], ['Phạm vi, đối tượng', 'scope'], ['NHIỆM VỤ, GIẢI PHÁP', 'tasks'], ['Các giải pháp', 'solutions'],
] as const)('%s: %s', (title, role) => {
  expect(roleOf(title)).toBe(role)
})

test.each(['', 'Cơ sở vật chất, cảnh quan', 'Công tác chỉ đạo, tuyên truyền', 'Trồng tre', 'Về mục tiêu khác', '5'])('%j says nothing of its section', (title) => {
  expect(roleOf(title)).toBeNull()
})

test('case, marks and signs do not matter', () => {
  expect(roleOf('“Muc dich – y nghia”')).toBe('purpose')
})
