import {describe, expect, test} from 'vitest'
import {findAgencyLists} from '../../../src/extractors/agencies/list.ts'
import {wordsOf} from '../../../src/extractors/agencies/words.ts'
import {parse} from '../../../src/index.ts'
import {facts, written} from '../body.ts'

/** Words that begin like the name of an organ. */
test.each([
  'trường hợp các hộ dân thiếu nước', 'Hội nghị tổng kết công tác', 'Ban hành kế hoạch, ban giao đất', 'bộ phận một cửa, bộ tiêu chí', 'Chi phí và chỉ tiêu', 'Sở hữu trí tuệ', 'Phòng, chống thiên tai', 'đội ngũ cán bộ, viên chức', 'Quy hoạch và quy chế',
  'báo cáo kết quả, bảo đảm chất lượng', 'Vụ án và vụ việc', 'Thuế suất, thuê đất', 'xã hội hóa, quan trọng, tình hình', 'Công tác chuyên môn', 'số liệu, sơ kết, số lượng', 'Khoa học và công nghệ', 'Tổ chức, tổ hợp sản xuất', 'Thống kê đất đai', 'Viễn thông công ích', 'phòng học, phòng họp', 'Đoàn Chủ tịch, Đoàn Thư ký', 'Thanh tra, kiểm tra, đánh giá kết quả', 'buôn lậu, buôn bán hàng giả', 'người nộp thuế', 'đội hình tình nguyện', 'kiểm tra, kiểm toán nhà nước về rừng',
])('%s', (text) => {
  expect(findAgencyLists(text, wordsOf(text)).flatMap(({agencies}) => agencies.map(({name}) => name))).toEqual([])
})

/** Organs that are named and given no work (GOLD, assignments: not). */
describe('no assignee', () => {
  test.each([
    ['in a share that is to be reached', '1. 100% xã, thị trấn trồng rừng ven sông.'],
    ['to whom something is handed over', '1. Khi thu giữ gỗ phải bàn giao cho Sở Tài chính lập biên bản.'],
    ['as one of any that fail', '1. Trung tâm Y tế nào không đạt bị trừ điểm.'],
    ['in a list of hours', '1. Lịch tuần tra\nTTYT Hòn Đất 8h45 - 9h00'],
    ['as the writer who announces', '1. Sở Tài chính thông báo lịch trồng rừng như sau.'],
    ['as the one who gets a benefit', '1. Trường hợp đến hạn, Sở Tài chính chỉ được hưởng một nửa.'],
    ['behind a comma that begins a line', '1. Gửi dự toán trước ngày 15/11/2019 để\n\n, Sở Tài chính tổng hợp.'],
    ['as the heads of all places', '1. Yêu cầu Thủ trưởng các cơ quan, đơn vị, địa phương trồng rừng.'],
    ['in a citation', '1. Thực hiện Quyết định số 12/QĐ-BTC ngày 05/01/2019 của Bộ Tài chính về dự toán.'],
    ['in the name of a plan', '1. Thực hiện Kế hoạch của Bộ Nông nghiệp và Phát triển nông thôn về trồng rừng.'],
    ['as the source of a request', '1. Theo đề nghị của Sở Tài chính tại Tờ trình số 12/TTr-STC ngày 05/01/2019, kinh phí được bố trí trong dự toán.'],
    ['as the receiver of a report', '1. Kết quả gửi về Sở Tài chính trước ngày 15/11/2019.'],
    ['as the one who decides', '1. Trình UBND tỉnh xem xét, quyết định.'],
    ['as a source of money', '1. Bố trí phần kinh phí do Bộ Tài chính bảo đảm.'],
    ['in what is being done', '1. Sở Tài chính đang thẩm định dự toán trồng rừng.'],
    ['as one who attends', '1. Thành phần tham dự: Lãnh đạo Sở Tài chính và đại diện các thôn.'],
    ['in what was done', '1. Sở Tài chính đã bố trí kinh phí trồng rừng.'],
    ['as a partner in what was done', '1. Năm 2018, Công an tỉnh đã phối hợp với Sở Y tế kiểm tra rừng.'],
    ['as a member', '1. Sở Tài chính là thành viên Ban Chỉ đạo trồng rừng.'],
    ['who has not done it', '1. Sở Tài chính vẫn chưa gửi dự toán trồng rừng.'],
    ['who is late', '1. UBND huyện Yên Thành chậm gửi dự toán trồng rừng.'],
    ['who passes a paper on', '1. Văn phòng UBND tỉnh chuyển văn bản đến Sở Tài chính.'],
    ['a leader by name', '1. Đồng chí Trần Văn Hai, Giám đốc Sở Tài chính chịu trách nhiệm chung.'],
    ['whom the assignee directs', '1. Chỉ đạo chung, phân công nhiệm vụ trồng rừng cho các phòng, ban.'],
    ['members of a committee', '1. Các thành viên Ban Chỉ đạo trồng rừng tỉnh chịu trách nhiệm thi hành Kế hoạch này.'],
    ['nobody in particular', '1. Các đơn vị liên quan triển khai kế hoạch trồng rừng.'],
  ])('%s', (_what, body) => {
    expect(facts(body, {heading: 'TỔ CHỨC THỰC HIỆN'}).tasks).toEqual([])
  })

  test.each([
    ['who is reported to', '1. Định kỳ 6 tháng, các sở, ban, ngành báo cáo về UBND tỉnh (qua Sở Tài chính) để tổng hợp.', ['các sở, ban, ngành']],
    ['who is directed', '1. Sở Tài chính chỉ đạo, hướng dẫn Phòng Kinh tế các xã lập dự toán.', ['Sở Tài chính']],
    ['who is trained', '1. Sở Tài chính tập huấn cho cán bộ Sở Y tế, Công an tỉnh.', ['Sở Tài chính']],
    ['who is advised', '1. Sở Tài chính tham mưu UBND tỉnh ban hành chính sách giống.', ['Sở Tài chính']],
  ])('%s beside the one who works', (_what, body, expected) => {
    expect(facts(body, {heading: 'TỔ CHỨC THỰC HIỆN'}).tasks.flatMap(({assignees}) => assignees.map(({agency}) => agency.name))).toEqual(expected)
  })

  test('in the preamble, the recipients and the signature', () => {
    const text = written('1. Trồng rừng ven biển.', {heading: 'TỔ CHỨC THỰC HIỆN'}).replace('I. TỔ', 'Xét đề nghị của Sở Xây dựng tại Tờ trình số 5/TTr-SXD, Ủy ban nhân dân tỉnh ban hành Kế hoạch:\nI. TỔ')
    const document = parse(text)
    expect(document.recipients.map(({name}) => name)).toContain('Sở Tài chính')
    expect(document.tasks).toEqual([])
  })

  test('in the results of a report', () => {
    expect(facts('1. Sở Tài chính bố trí kinh phí, phối hợp với Sở Y tế kiểm tra.', {type: ['BÁO CÁO', 'BC-UBND'], heading: 'KẾT QUẢ THỰC HIỆN'}).tasks).toEqual([])
  })
})
