import {expect, test} from 'vitest'
import {facts} from '../body.ts'

/** Times that bind nothing (GOLD, deadlines; DOMAIN reference §5.4). */
test.each([
  ['the date of a cited document', '1. Thực hiện Kế hoạch số 12/KH-BCĐ ngày 15/4/2020 của Ban Chỉ đạo.'],
  ['a period in the name of a cited document', '1. Thực hiện Kế hoạch số 12/KH-BCĐ ngày 15/4/2018 về trồng rừng đến năm 2020.'],
  ['a period in the name of a programme', '1. Thực hiện Chương trình trồng rừng giai đoạn 2016 - 2020 của Chính phủ.'],
  ['what is attached', '1. Phê duyệt kèm theo Quyết định này Chương trình chọn giống, xử lý đất ven biển đến năm 2023.'],
  ['all years before', '1. Các xã đã trồng sớm hơn mọi năm.'],
  ['a season that is named', '1. Thực hiện Kế hoạch phòng, chống lở đất mùa mưa năm 2019.'],
  ['a year in quotation marks', '1. Hưởng ứng “Năm trồng rừng 2019 đến năm 2020”.'],
  ['a past event', '1. Ngày 12/5/2018, đoàn kiểm tra đã làm việc tại xã.'],
  ['what was found', '1. Qua điều tra đầu năm 2019 còn 500 hộ thiếu rừng.'],
  ['the school year of an examination', '1. Phê duyệt phương án tuyển sinh năm học 2020 - 2021.'],
  ['a past year', '1. Năm 2018 đã trồng 500 ha.'],
  ['what is compared with', '1. So với năm 2018, diện tích tăng.'],
  ['an outlook', '1. Định hướng đến năm 2030, rừng ven biển khép kín.'],
  ['an anniversary', '1. Tổ chức trồng cây chào mừng 90 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2021).'],
  ['a named day', '1. Hưởng ứng Ngày Môi trường thế giới 5/6.'],
  ['the day of effect', '1. Kế hoạch có hiệu lực từ ngày 01/7/2019.'],
  ['vague words', '1. Kiểm tra thường xuyên, kịp thời, đột xuất.'],
  ['a term that must not have passed', '1. Xử lý việc để quá thời hạn 15 ngày.'],
  ['a length of time that is reviewed', '1. Sơ kết 01 năm thực hiện kế hoạch.'],
  ['ages', '1. Vận động người từ 14 - 60 tuổi trồng cây.'],
  ['a committee', '1. Củng cố Ban Chỉ đạo 138/CP các cấp.'],
  ['roads', '1. Trồng cây ven Quốc lộ 1A, 7A, 46, 48.'],
  ['a ratio', '1. Lập bản đồ tỷ lệ 1/500 cho 1/3 số xã.'],
  ['a telephone number', '1. Liên hệ điện thoại 0263.3822.415.'],
  ['a fraction', '1. Nâng số xã có vườn ươm đến 1/3 số xã ven biển.'],
  ['the days that figures are of', '1. Số liệu tính từ ngày 15/12/2018 đến ngày 14/3/2019.'],
  ['from then until now', '1. Từ đầu năm 2019 đến nay, cháy rừng tăng.'],
  ['the days that are told of', '1. Từ đầu năm đến ngày 05/6/2019, toàn tỉnh có 12 vụ cháy.'],
  ['the year that a heading tells of', '1. Đánh giá tình hình trồng rừng năm 2019: diện tích tăng.'],
  ['an average that is compared with', '1. Giảm số vụ cháy so với trung bình giai đoạn 2019 - 2021.'],
  ['a forecast', '1. Dự báo từ đêm 17/9 đến ngày 19/9, trên địa bàn tỉnh có mưa to.'],
  ['what goes on every day', '1. Ổn định đời sống hằng ngày của nhân dân.'],
  ['how long a report tells of', '1. Trong 5 tháng đầu năm 2018 phát hiện 37 vụ phá rừng.'],
  ['around the clock', '1. Trực cháy 24/24 giờ, 24/7.'],
])('%s', (_what, body) => {
  expect(facts(body).deadlines.map(({text}) => text)).toEqual([])
})

test('the document\'s own date, and the days in a report of results', () => {
  expect(facts('1. Trồng rừng.').deadlines).toEqual([])
  expect(facts('1. Trong quý I/2019 đã trồng 100 ha.', {type: ['BÁO CÁO', 'BC-UBND'], heading: 'KẾT QUẢ THỰC HIỆN'}).deadlines).toEqual([])
})
