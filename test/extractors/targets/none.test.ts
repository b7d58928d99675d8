import {describe, expect, test} from 'vitest'
import {facts} from '../body.ts'

/** Figures that are no goal (DOMAIN reference §6.4): each is in `targets`, under its own kind. */
describe('no goal', () => {
  test.each([
    ['a rate of tax', 'Thuế suất áp dụng là 10%.', 'other'],
    ['a contribution', 'Mức đóng bảo hiểm của người lao động là 8% tiền lương.', 'other'],
    ['a support rate', 'Mức hỗ trợ bằng 50% giá cây giống.', 'other'],
    ['an allowance', 'Phụ cấp trách nhiệm bằng 5% lương.', 'other'],
    ['a rate of interest', 'Vay vốn với lãi suất 6,6%/năm.', 'other'],
    ['a condition', 'Trường hợp cây chết trên 30%, chủ rừng trồng lại.', 'other'],
    ['another condition', 'Nếu độ ẩm dưới 40% thì ngừng đốt thực bì.', 'other'],
    ['a degree of disability', 'Người khuyết tật từ 61% trở lên được miễn lao động.', 'other'],
    ['a share of costs', 'Kinh phí in tài liệu mỗi bên bảo đảm 50%.', 'other'],
    ['a part of a source', 'Trích 30% nguồn thu từ rừng cho các xã.', 'other'],
    ['support', 'Ngân sách tỉnh hỗ trợ khoảng 70% kinh phí mua giống.', 'other'],
    ['a solution', 'Khử trùng vườn ươm bằng dung dịch 2%.', 'other'],
    ['votes', 'Danh sách được thông qua khi có trên 50% số phiếu.', 'other'],
    ['a class of those dealt with', 'Đề nghị Sở Tài chính chuyển vốn từ các dự án có tỷ lệ giải ngân dưới 30% trước ngày 15/11/2019.', 'other'],
    ['what is so still', 'Hỗ trợ các xã, nơi hiện vẫn còn 38,4% diện tích đất trống.', 'result'],
    ['what is too little', 'Tỷ lệ cây sống mới đạt 29%, còn thấp so với yêu cầu.', 'result'],
    ['what was done of what must be', 'Toàn tỉnh đã giao 92 ha, đạt 96,8% diện tích phải giao.', 'result'],
    ['what it comes to', 'Thu từ rừng bằng 41,5% dự toán.', 'result'],
    ['what is left', 'Tuy nhiên, còn 23,7% doanh nghiệp nợ tiền trồng rừng.', 'result'],
    ['a share in brackets', 'Rà soát số xã có vườn ươm: 41/158 xã (25,9%).', 'result'],
    ['a time that has passed', 'Đến hết năm 2018, tỷ lệ che phủ đạt 40%.', 'result'],
    ['a share of a year to come', 'Năm 2019 toàn huyện có 412 xã viên, chiếm 7% số hộ.', 'result'],
    ['what goes slowly', 'Giao rừng còn chậm, đạt 68,5% diện tích.', 'result'],
    ['a share', 'Rừng ven biển hiện chiếm 22% diện tích.', 'result'],
    ['what was reached', 'Đến nay đã trồng được 85% diện tích.', 'result'],
    ['what is estimated', 'Ước thực hiện năm 2018 đạt 95% diện tích.', 'result'],
    ['compared with the year before', 'Kết quả tăng 17,5% so với cùng kỳ.', 'result'],
  ])('%s', (_what, sentence, kind) => {
    expect(facts(`1. ${sentence}`).targets.map((target) => target.kind)).toEqual([kind])
  })

  test('a list of results goes on with results', () => {
    expect(facts('1. Đến nay, 80% số xã có vườn ươm, 60% số thôn có đội bảo vệ rừng.').targets.map(({kind}) => kind)).toEqual(['result', 'result'])
    expect(facts('1. Đến nay, 80% số xã có vườn ươm. Phấn đấu 60% số thôn có đội bảo vệ rừng.').targets.map(({kind}) => kind)).toEqual(['result', 'target'])
  })

  test('a share of the funds is no goal', () => {
    expect(facts('1. Sử dụng nguồn thu được giữ lại 65% tại đơn vị.', {heading: 'KINH PHÍ THỰC HIỆN'}).targets.map(({kind}) => kind)).toEqual(['other'])
  })

  test('a year that has gone among goals', () => {
    expect(facts('1. Kết quả năm 2018 đạt 85%, năm 2019 phấn đấu đạt 90%.', {heading: 'MỤC TIÊU'}).targets.map(({kind}) => kind)).toEqual(['result', 'target'])
  })

  test('in a report, done out of planned', () => {
    expect(facts('1. Giải ngân 83,2%/50% kế hoạch.', {type: ['BÁO CÁO', 'BC-UBND'], heading: 'KẾT QUẢ THỰC HIỆN'}).targets.map(({kind}) => kind)).toEqual(['result', 'result'])
  })

  test('in a decision, an article\'s rule', () => {
    const {targets} = facts('Điều 1. Hỗ trợ 70% chi phí mua giống.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.', {type: ['QUYẾT ĐỊNH', 'QĐ-UBND'], heading: 'QUY ĐỊNH CHUNG'})
    expect(targets.map(({kind}) => kind)).toEqual(['other'])
  })
})

/** Counts of what is not to be reached are left out. */
describe('no count', () => {
  test.each([
    ['what exists', 'Đã tổ chức 05 lớp tập huấn.'],
    ['a number of an article', 'Thực hiện theo Điều 12 và khoản 3 Quy chế.'],
    ['an ordinal', 'Kỳ họp thứ 5 của hội đồng trồng rừng.'],
    ['money', 'Xây dựng dự toán 500 triệu đồng.'],
    ['a length of time', 'Tổ chức 03 ngày làm việc tại xã.'],
    ['a number of a name that folds like a verb', 'Phối hợp với Công ty Lâm nghiệp 888 trồng rừng.'],
    ['a dose', 'Tiêm vắc xin dại mũi 2 đủ liều.'],
    ['where it is done', 'Mở rộng mạng lưới tới 15 xã.'],
    ['ages', 'Đào tạo nghề cho người từ 14 - 60 tuổi.'],
    ['a size', 'Xây dựng tường cao 3 m quanh vườn.'],
    ['a committee', 'Duy trì Ban Chỉ đạo 138/CP của tỉnh.'],
    ['round the clock', 'Tổ chức bảo vệ rừng 24/24 giờ.'],
    ['a fraction', 'Phấn đấu đạt 2/3 số xã.'],
    ['parts of the text', 'Xây dựng 03 nội dung, 02 nhiệm vụ của kế hoạch.'],
  ])('%s', (_what, sentence) => {
    expect(facts(`1. ${sentence}`).targets).toEqual([])
  })

  test('counts of a report of results, of the preamble, of an annex', () => {
    expect(facts('1. Tổ chức 05 lớp tập huấn.', {type: ['BÁO CÁO', 'BC-UBND'], heading: 'KẾT QUẢ THỰC HIỆN'}).targets).toEqual([])
    expect(facts('1. Tổ chức 05 lớp tập huấn.', {heading: 'KINH PHÍ THỰC HIỆN'}).targets).toEqual([])
  })
})
