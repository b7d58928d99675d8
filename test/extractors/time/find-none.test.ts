import {expect, test} from 'vitest'
import {findTimes} from '../../../src/extractors/time/find.ts'
import {fold} from '../../../src/util/fold.ts'

/** What looks like a time expression and is none (DOMAIN reference §5.4). */
test.each([
  ['a committee', 'Ban Chỉ đạo 138/CP và Ban Chỉ đạo 130/CP'],
  ['a code', 'Công văn số 16/TTg và Kế hoạch số 415/KH-UBND'],
  ['a code with its year', 'Thông tư số 05/2019/TT-BTC'],
  ['a named day', 'hưởng ứng Ngày Quốc tế Phụ nữ 8/3'],
  ['ages', 'công dân từ 14 - 60 tuổi'],
  ['a ratio', 'đạt 1/3 số xã, bản đồ tỷ lệ 1/500'],
  ['so many out of so many', '66/112 thôn và 45.799/36.875 tỷ đồng'],
  ['roads', 'trên các Quốc lộ 1A, 7A, 46, 48'],
  ['a section', 'theo mục 2.1 và mục 3.12'],
  ['a telephone number', 'điện thoại 0263.3822.415 hoặc 0912-12-2019'],
  ['around the clock', 'trực 24/7 và 24/24 giờ'],
  ['a parcel of land', 'thửa số 15, tờ bản đồ số 12/2019'],
  ['a part of a number', 'tổng mức 10.12.2021.000 đồng'],
  ['a part of a product code', 'mã lô 12-10-2019-15'],
  ['how often, said of a count', 'ít nhất 01 tháng/lần, 01 lần/tháng, 2 lần/năm'],
  ['months of a half year, not the fifth', 'sơ kết 6 tháng hai lần'],
  ['a length of time as an object', 'sơ kết 01 năm thực hiện'],
  ['what goes on every day', 'đời sống hằng ngày, mở cửa từ 6 giờ đến 23 giờ hằng ngày, thời gian đóng cửa hàng ngày'],
  ['a range of numbers', 'từ 5 - 10/12 số xã'],
  ['a length of time that has passed', 'trong vòng 10 ngày qua'],
  ['a school year without a word that bounds', 'năm học mới'],
  ['vague words', 'thường xuyên, kịp thời, đột xuất, thời gian tới, đến cuối năm học, 5 năm nay'],
  ['no day of the calendar', 'ngày 30/02/2021, ngày 31/4/2020, ngày 29/02/2019, ngày 00/5/2020, ngày 12/13/2020'],
  ['no day of any year', 'ngày 31 tháng 6'],
  ['no month', 'trong tháng 13/2020'],
  ['words that begin alike', 'quý khách, nam giới 2020 người, tuần tra, hạn hán'],
])('%s', (_what, text) => {
  expect(findTimes(fold(text), 2019).map(({start, end}) => text.slice(start, end))).toEqual([])
})
