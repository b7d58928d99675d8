import {describe, expect, test} from 'vitest'
import type {Target} from '../../../src/index.ts'
import {facts} from '../body.ts'

/** The figures of a sentence in a plan's section of goals. */
function figures(sentence: string): Target[] {
  return facts(`1. ${sentence}`, {heading: 'MỤC TIÊU, CHỈ TIÊU'}).targets.filter(({kind}) => kind !== 'qualitative')
}

function only(sentence: string): Target {
  const [target, ...more] = figures(sentence)
  if (target === undefined || more.length > 0) throw new Error(`${more.length + Number(target !== undefined)} figures are read in "${sentence}", expected one`)
  return target
}

describe('how a figure bounds', () => {
  test.each([
    ['100% tuyến đê biển được trồng rừng.', '=', 'reach', 100],
    ['Đạt 95% số vụ việc được giải quyết.', '=', 'reach', 95],
    ['Đạt trên 95% số vụ cháy rừng được làm rõ.', '>', 'reach', 95],
    ['Vượt 10% kế hoạch trồng rừng.', '>', 'reach', 10],
    ['Tỷ lệ che phủ từ 95% trở lên.', '>=', 'reach', 95],
    ['Tỷ lệ che phủ đến năm 2025: 16% trở lên.', '>=', 'reach', 16],
    ['Ít nhất 30% số xã có vườn ươm.', '>=', 'reach', 30],
    ['Tối thiểu 30% số xã có vườn ươm.', '>=', 'reach', 30],
    ['Không dưới 30% số xã có vườn ươm.', '>=', 'reach', 30],
    ['Tỷ lệ cây sống không thấp hơn 85%.', '>=', 'reach', 85],
    ['Đạt và vượt 85% kế hoạch.', '>=', 'reach', 85],
    ['Tăng ít nhất 02% diện tích rừng.', '>=', 'increase', 2],
    ['Tăng từ 2% tỷ lệ trồng mới so với năm 2018.', '>=', 'increase', 2],
    ['Tỷ lệ cây chết dưới 3%.', '<', 'reach', 3],
    ['Giảm tỷ lệ hộ nghèo xuống dưới 1 %.', '<', 'decrease', 1],
    ['Tỷ lệ cây chết không quá 3%.', '<=', 'reach', 3],
    ['Tỷ lệ cây chết tối đa 3%.', '<=', 'reach', 3],
    ['Tỷ lệ cây chết từ 3% trở xuống.', '<=', 'reach', 3],
    ['Giảm tỷ lệ hộ nghèo xuống còn 3%.', '=', 'decrease', 3],
    ['Khoảng 60% diện tích được trồng mới.', '~', 'reach', 60],
    ['Gần 60% diện tích được trồng mới.', '~', 'reach', 60],
    ['Giảm 5-10% số vụ cháy.', 'range', 'decrease', [5, 10]],
    ['Giảm từ 5% đến 10% số vụ cháy.', 'range', 'decrease', [5, 10]],
    ['Duy trì 100% trạm y tế có bác sĩ.', '=', 'maintain', 100],
    ['Giữ vững 100% diện tích rừng đặc dụng.', '=', 'maintain', 100],
    ['Phấn đấu có 98% đoàn viên, hội viên trở lên tham gia trồng rừng.', '>=', 'reach', 98],
    ['95% học sinh xếp loại khá trở lên được thưởng cây giống.', '=', 'reach', 95],
    ['Tỷ lệ cây sống ≥ 85%.', '>=', 'reach', 85],
    ['Tỷ lệ cây chết ≤5%.', '<=', 'reach', 5],
    ['Tỷ lệ cây chết < 5%.', '<', 'reach', 5],
    ['Nâng tỷ lệ hộ nhận khoán lên trên 60%.', '>', 'reach', 60],
    ['Tăng cường tuyên truyền để 80% hộ dân tham gia.', '=', 'reach', 80],
    ['Duy trì tỷ lệ tăng dân số 0,8%.', '=', 'maintain', 0.8],
    ['Tỷ lệ cây sống giữ ở mức 90%.', '=', 'maintain', 90],
    ['Không để tỷ lệ cây chết vượt 5%.', '<=', 'reach', 5],
    ['Không để tỷ lệ cây sống dưới 85%.', '>=', 'reach', 85],
    ['Nâng cao chất lượng, 80% cây giống đạt chuẩn.', '=', 'reach', 80],
  ])('%s is %s, %s', (sentence, comparator, direction, value) => {
    expect(only(sentence)).toMatchObject({kind: 'target', unit: '%', comparator, direction, value})
  })

  test('a comparing word governs only the figure before which it stands', () => {
    expect(figures('Ít nhất 30% số xã có vườn ươm và 50% số xã có đội bảo vệ rừng.').map(({value, comparator}) => [value, comparator])).toEqual([[30, '>='], [50, '=']])
    expect(figures('Trên 80% số hộ ven biển và dưới 90% số hộ ven sông tham gia.').map(({value, comparator}) => [value, comparator])).toEqual([[80, '>'], [90, '<']])
  })

  test('the next of a list falls as the first does', () => {
    expect(figures('Giảm tỷ lệ cây chết xuống dưới 3%, cây sâu bệnh còn 4%.').map(({value, direction}) => [value, direction])).toEqual([[3, 'decrease'], [4, 'decrease']])
    expect(figures('Phấn đấu 98% hội viên trở lên tham gia, trên 80% hộ dân ký cam kết.').map(({value, direction}) => [value, direction])).toEqual([[98, 'reach'], [80, 'reach']])
  })

  test('what one verb is said of goes its way, what has another verb does not', () => {
    expect(figures('Giảm 10% số vụ cháy, 5% số diện tích bị cháy.').map(({direction}) => direction)).toEqual(['decrease', 'decrease'])
    expect(figures('Giảm 10% số vụ cháy, 95% số hộ được ký cam kết.').map(({direction}) => direction)).toEqual(['decrease', 'reach'])
  })

  test('from … to …: where it starts from is no goal', () => {
    expect(figures('Nâng tỷ lệ che phủ từ 40% lên 60%.')).toMatchObject([
      {kind: 'other', value: 40, comparator: '=', subject: 'tỷ lệ che phủ'}, {kind: 'target', value: 60, comparator: '=', direction: 'increase', subject: 'tỷ lệ che phủ'},
    ])
  })

  test('points of percent', () => {
    expect(only('Tăng 02 điểm % so với năm 2018.')).toMatchObject({value: 2, unit: '%', points: true, direction: 'increase', due: null, base: 'năm 2018'})
  })
})

describe('what is measured', () => {
  test.each([
    ['Đạt 95% số vụ việc được giải quyết.', 'số vụ việc được giải quyết', null],
    ['Đạt trên 95% số vụ được làm rõ trên tổng số vụ đã thụ lý.', 'số vụ được làm rõ', 'tổng số vụ đã thụ lý'],
    ['Trồng 20% diện tích ven sông so với tổng diện tích quy hoạch.', 'diện tích ven sông', 'tổng diện tích quy hoạch'],
    ['Tăng 2% tỷ lệ trồng mới so với năm 2018.', 'tỷ lệ trồng mới', 'năm 2018'],
    ['Tỷ lệ lấp đầy đạt 80%.', 'Tỷ lệ lấp đầy', null],
    ['Tỷ lệ cây chết không quá 3%.', 'Tỷ lệ cây chết', null],
    ['Tỷ lệ che phủ đến năm 2025: 16% trở lên.', 'Tỷ lệ che phủ', null],
    ['Phấn đấu đạt 90%.', null, null],
  ])('%s measures %s of %s', (sentence, subject, base) => {
    expect(only(sentence)).toMatchObject({subject, base})
  })
})

describe('by when', () => {
  test.each([
    ['Đến năm 2020, đạt 75% số xã có vườn ươm.', '2020-12-31'],
    ['Đạt 75% số xã có vườn ươm vào năm 2021.', '2021-12-31'],
    ['Trong năm 2019 đạt 75% số xã có vườn ươm.', '2019-12-31'],
    ['Trước ngày 15/11/2019, 75% số xã có vườn ươm.', '2019-11-15'],
    ['Đạt 75% so với năm 2018.', null],
    ['Giảm 20% số vụ cháy so với trung bình giai đoạn 2018 - 2020.', null],
    ['Đạt 75% theo Quyết định số 12/QĐ-TTg ngày 05/01/2017.', null],
  ])('%s', (sentence, due) => {
    expect(only(sentence)).toMatchObject({due})
  })

  test('a sentence with two figures and two years gives two goals', () => {
    expect(figures('Đến năm 2021, đạt 75% và năm 2025 đạt 100% số xã có vườn ươm.').map(({value, due}) => [value, due])).toEqual([[75, '2021-12-31'], [100, '2025-12-31']])
  })

  test('one year before two figures governs both', () => {
    expect(figures('Đến năm 2020, ít nhất 30% số xã có vườn ươm và 50% số xã có đội bảo vệ rừng.').map(({due}) => due)).toEqual(['2020-12-31', '2020-12-31'])
  })

  test('the heading\'s year holds where the sentence has none', () => {
    const {targets} = facts('1. Đến năm 2020\n- Đạt 75% số xã có vườn ươm.\n- 50% số hộ tham gia.\n2. Chỉ tiêu khác\n- 20% số hộ tham gia.', {heading: 'MỤC TIÊU'})
    expect(targets.map(({value, due}) => [value, due])).toEqual([[75, '2020-12-31'], [50, '2020-12-31'], [20, null]])
  })

  test('a bound before a list governs what the list goes on with, a bound within it its own part', () => {
    expect(figures('Đến tháng 6/2020, 38% số xã có vườn ươm; 60% số hộ tham gia; 5% số thôn có đội bảo vệ rừng.').map(({due}) => due)).toEqual(['2020-06-30', '2020-06-30', '2020-06-30'])
    expect(figures('38% số xã có vườn ươm trong năm 2020; 60% số hộ tham gia.').map(({due}) => due)).toEqual(['2020-12-31', null])
  })

  test('a bound of a report behind it is not its own', () => {
    expect(only('Kiểm tra 100% vườn ươm, báo cáo kết quả trước ngày 15/11/2019.')).toMatchObject({due: null})
    expect(only('Kiểm tra 100% vườn ươm, xong trước ngày 15/11/2019.')).toMatchObject({due: '2019-11-15'})
  })

  test('a heading\'s year holds for what comes back too, the day of a cited document does not', () => {
    expect(facts('1. Mỗi năm trồng mới 5% diện tích.', {heading: 'CHỈ TIÊU ĐẾN NĂM 2022'}).targets).toMatchObject([{due: '2022-12-31', period: {rrule: 'FREQ=YEARLY'}}])
    expect(facts('1. Thực hiện Kế hoạch số 15/KH-BCĐ ngày 12/02/2019\n- 80% số hộ tham gia.').targets).toMatchObject([{due: null}])
  })

  test('a bound that leads to the next figure is not of the one before it, one behind two subjects of both', () => {
    expect(figures('Đến hết quý III/2019 giải ngân trên 60%, đến ngày 31/01/2020 giải ngân 100% kế hoạch vốn.').map(({due}) => due)).toEqual(['2019-09-30', '2020-01-31'])
    expect(figures('Trên 90% số xã ven biển và ít nhất 60% số xã khác tổ chức trồng cây trước ngày 30/5/2019.').map(({due}) => due)).toEqual(['2019-05-30', '2019-05-30'])
  })

  test('no bound reaches beyond its sentence, nor from an item that is one to the paragraphs below it', () => {
    expect(figures('Ra quân từ ngày 15/4/2019 đến ngày 15/5/2019. 100% số xã ký cam kết.').map(({due}) => due)).toEqual([null])
    expect(facts('1. Mỗi xã lập và chăm sóc một vườn ươm giống cây ngập mặn ven sông, hoàn thành trước ngày 30/9/2019.\n- 80% số hộ tham gia.', {heading: 'MỤC TIÊU'}).targets).toMatchObject([{value: 80, due: null}])
  })

  test('a period in a programme\'s name above is no bound', () => {
    expect(facts('1. Đề án trồng rừng ven biển giai đoạn 2019 - 2025\n- 80% số hộ tham gia.', {heading: 'MỤC TIÊU'}).targets).toMatchObject([{due: null}])
  })

  test('what comes back has its period', () => {
    expect(only('Hằng năm, 90% cán bộ được tập huấn.')).toMatchObject({due: null, period: {rrule: 'FREQ=YEARLY'}})
  })
})

describe('counts', () => {
  test.each([
    ['Xây dựng ít nhất 05 mô hình vườn ươm.', 5, 'mô hình', '>='],
    ['Tổ chức 05 lớp tập huấn cho người dân.', 5, 'lớp', '='],
    ['Cấp cây giống miễn phí cho 2.000 hộ dân.', 2000, 'hộ dân', '='],
    ['Giải quyết việc làm mới cho 500 lao động.', 500, 'lao động', '='],
    ['Tu sửa ít nhất 35km đường lâm nghiệp.', 35, 'km đường', '>='],
    ['Xây dựng 10 "Vườn ươm thanh niên".', 10, 'Vườn ươm', '='],
    ['Mỗi thôn, bản có 01 Tổ bảo vệ rừng.', 1, 'Tổ bảo', '='],
    ['Mỗi đội từ 25 thành viên trở lên.', 25, 'thành viên', '>='],
    ['In 8.000 tờ rơi về trồng rừng.', 8000, 'tờ rơi', '='],
    ['Xử lý l2 điểm đen về cháy rừng.', 12, 'điểm đen', '='],
    ['Thực hiện 04 cuộc thanh tra.', 4, 'cuộc thanh tra', '='],
    ['Kiểm tra vườn ươm ít nhất mỗi quý 01 lần.', 1, 'lần/quý', '>='],
    ['Trồng 5 triệu cây xanh.', 5, 'triệu cây', '='],
    ['Đầu tư 02 tuyến đường lâm nghiệp.', 2, 'tuyến đường', '='],
    ['Mỗi xã có ít nhất 01 mô hình vườn ươm.', 1, 'mô hình', '>='],
    ['Tổng số vườn ươm mới: 100 vườn.', 100, 'vườn', '='],
    ['Kiểm tra ít nhất 01 tháng/lần.', 1, 'lần/tháng', '>='],
    ['Kiểm tra 02 lần/năm.', 2, 'lần/năm', '='],
    ['Hình thành từ 10 đến 20 vườn ươm.', [10, 20], 'vườn ươm', 'range'],
    ['Xây dựng tối đa 1.200 bể chứa.', 1200, 'bể chứa', '<='],
  ])('%s', (sentence, value, unit, comparator) => {
    expect(only(sentence)).toMatchObject({kind: 'target', value, unit, comparator})
  })
})

describe('which kind', () => {
  test('a report tells results, and goals in its plans', () => {
    const {targets} = facts('1. Đã trồng đạt 85% diện tích.\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ\n1. Phấn đấu đạt 90% diện tích.', {type: ['BÁO CÁO', 'BC-UBND'], heading: 'KẾT QUẢ THỰC HIỆN'})
    expect(targets.map(({value, kind}) => [value, kind])).toEqual([[85, 'result'], [90, 'target']])
  })

  test('what a plan tells of the time before is a result', () => {
    const {targets} = facts('1. Năm 2018, đã trồng được 85% diện tích.\nII. MỤC TIÊU\n1. Đạt 90% diện tích.', {heading: 'ĐÁNH GIÁ TÌNH HÌNH'})
    expect(targets.map(({value, kind}) => [value, kind])).toEqual([[85, 'result'], [90, 'target']])
  })

  test('where a goal starts from, and those who are told by a figure, are no goals', () => {
    expect(figures('Tỷ lệ cây sống hiện là 61%, cuối năm 2020 phải tăng lên tối thiểu 75%.').map(({value, kind}) => [value, kind])).toEqual([[61, 'result'], [75, 'target']])
    expect(figures('100% vườn ươm có tỷ lệ cây chết trên 10% được cải tạo.').map(({value, kind}) => [value, kind])).toEqual([[100, 'target'], [10, 'other']])
  })

  test('what was planned stands beside the result', () => {
    const {targets} = facts('1. Tỷ lệ cây sống 68,5% (kế hoạch 75%).', {type: ['BÁO CÁO', 'BC-UBND'], heading: 'KẾT QUẢ THỰC HIỆN'})
    expect(targets.map(({value, kind}) => [value, kind])).toEqual([[68.5, 'result'], [75, 'target']])
  })

  test('figures of a table are read too, with their row', () => {
    const {targets} = facts('1. Chỉ tiêu\n| STT | Chỉ tiêu | Năm 2020 |\n|---|---|---|\n| 1 | Tỷ lệ che phủ | 40% |\n| 2 | Tỷ lệ cây sống | 90% |', {heading: 'MỤC TIÊU'})
    expect(targets.map(({value, row}) => [value, row])).toEqual([[40, {table: 'T1', index: 0, label: '1'}], [90, {table: 'T1', index: 1, label: '2'}]])
  })
})

describe('goals without a figure', () => {
  test.each([
    ['Không để xảy ra cháy rừng lớn.', 'avoid', 'cháy rừng lớn'],
    ['Giữ vững diện tích rừng phòng hộ.', 'maintain', 'diện tích rừng phòng hộ'],
  ])('%s', (sentence, direction, subject) => {
    expect(facts(`1. ${sentence}`, {heading: 'MỤC TIÊU, CHỈ TIÊU'}).targets).toMatchObject([{kind: 'qualitative', value: null, unit: null, comparator: null, direction, subject}])
  })
})

describe('counts', () => {
  test.each([
    ['Mở 05 lớp ươm giống cho 200 lượt người.', [[5, 'lớp ươm'], [200, 'lượt người']]],
    ['Tổ chức 02 hội nghị và 03 lớp ươm.', [[2, 'hội nghị'], [3, 'lớp ươm']]],
    ['Thành lập 05 tổ hợp tác, 02 hợp tác xã, 01 vườn ươm.', [[5, 'tổ hợp tác'], [2, 'hợp tác xã'], [1, 'vườn ươm']]],
    ['Trồng mới 500 ha rừng.', [[500, 'ha rừng']]],
    ['Trồng 150 ha rừng.', [[150, 'ha rừng']]],
    ['Thu từ rừng đạt 75 tỷ đồng.', [[75, 'tỷ đồng']]],
    ['Mỗi chi đoàn có 01 vườn ươm.', [[1, 'vườn ươm']]],
    ['Tỷ suất sinh dưới 15‰.', [[15, '‰']]],
    ['Thanh tra đột xuất 25 đơn vị khai thác gỗ.', [[25, 'đơn vị']]],
    ['Tu sửa trên 300 km đường lâm nghiệp, nạo vét 250 km kênh.', [[300, 'km đường'], [250, 'km kênh']]],
    ['Hoàn thành hồ sơ quyết toán 07 công trình.', [[7, 'công trình']]],
    ['Đánh giá 05 chương trình trồng rừng.', [[5, 'chương trình']]],
    ['Năng suất rừng đạt tối thiểu 15 m3/ha/năm.', [[15, 'm3/ha/năm']]],
    ['Diện tích rừng ngập mặn 18.000 ha.', [[18_000, 'ha']]],
    ['Mỗi cụm xã có 01 đội trực.', [[1, 'đội trực']]],
    ['Chọn ở mỗi huyện, thị xã 02 xã làm điểm.', [[2, 'xã làm']]],
    ['Mỗi xã có ít nhất hai vườn ươm.', [[2, 'vườn ươm']]],
    ['Mỗi xã có tối thiểu 02 câu lạc bộ trồng rừng.', [[2, 'câu lạc bộ']]],
    ['63/63 tỉnh có vườn ươm.', [[63, 'tỉnh']]],
    ['Phấn đấu 10/15 thôn ký cam kết giữ rừng.', [[10, 'thôn ký']]],
    ['Vận động ra đầu thú 12 đối tượng phá rừng.', [[12, 'đối tượng']]],
    ['Thả 30.000 con cá giống.', [[30_000, 'con cá']]],
    ['Tuyển 30 học viên.', [[30, 'học viên']]],
    ['Cấp 350 giấy chứng nhận.', [[350, 'giấy chứng']]],
    ['Kiểm tra 05 đơn vị.', [[5, 'đơn vị']]],
    ['Đạt thêm 02 tiêu chí, đưa tổng số lên 16 tiêu chí.', [[2, 'tiêu chí'], [16, 'tiêu chí']]],
    ['Năng suất từ 52 tạ/ha trở lên.', [[52, 'tạ/ha']]],
    ['Suất ăn ca tối thiểu 20.000 đồng/suất.', [[20_000, 'đồng/suất']]],
    ['Tổ chức hai đợt trồng rừng.', [[2, 'đợt']]],
    ['Tưới vườn ươm 2 lần/ngày.', [[2, 'lần/ngày']]],
    ['Không để xảy ra quá 02 vụ cháy rừng.', [[2, 'vụ cháy']]],
  ])('%s', (sentence, expected) => {
    expect(figures(sentence).map(({value, unit}) => [value, unit])).toEqual(expected)
  })

  test('what is there already, and what only stands behind "trong", is no goal', () => {
    expect(figures('Hiện có 20 vườn ươm.')).toEqual([])
    expect(facts('1. Phối hợp rà soát trong 982 hồ sơ trồng rừng.').targets).toEqual([])
  })

  test('what only says when, what is only numbered, and those who do it, are no goals', () => {
    expect(facts('1. Sau khi sáp nhập 04 phường, Sở Tài chính rà soát vốn.\n2. Triển khai Đề án 2 phải đúng tiến độ.\n3. Bổ sung 02 đơn vị vào danh sách.').targets).toEqual([])
  })

  test('the plan that a decision promulgates has goals, its articles have none', () => {
    expect(facts('1. Chuyển giao ít nhất 06 giống mới cho các huyện.', {type: ['QUYẾT ĐỊNH', 'QĐ-UBND']}).targets).toMatchObject([{kind: 'target', value: 6, comparator: '>='}])
    expect(facts('Điều 2. Chuyển giao 06 giống mới cho các huyện.', {type: ['QUYẾT ĐỊNH', 'QĐ-UBND']}).targets).toEqual([])
  })

  test('how often at least, in rules', () => {
    expect(facts('Điều 2. Đến cuối năm 2020 nâng lên 12 vườn ươm.', {type: ['QUYẾT ĐỊNH', 'QĐ-UBND']}).targets).toMatchObject([{value: 12, due: '2020-12-31'}])
    expect(facts('Điều 2. Vườn ươm có ít nhất 02 nhân viên.', {type: ['QUYẾT ĐỊNH', 'QĐ-UBND']}).targets).toEqual([])
    expect(facts('Điều 2. Kiểm tra vườn ươm ít nhất 01 lần/năm.', {type: ['QUYẾT ĐỊNH', 'QĐ-UBND']}).targets).toMatchObject([{kind: 'target', value: 1, unit: 'lần/năm', comparator: '>='}])
  })
})
