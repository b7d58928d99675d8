import {describe, expect, test} from 'vitest'
import {facts} from '../body.ts'

describe('kinds beside a goal', () => {
  test('what it starts from, told in brackets', () => {
    expect(facts('1. Tỷ lệ cây sống đạt trên 98% vào năm 2022 (năm 2021 mới đạt 86,4%).', {heading: 'MỤC TIÊU'}).targets.map(({kind, value}) => [kind, value])).toEqual([['target', 98], ['result', 86.4]])
  })

  test('where money comes from', () => {
    expect(facts('1. Vốn trồng rừng: ngân sách xã 60%, nhân dân đóng góp và xã hội hóa 40%.').targets.map(({kind}) => kind)).toEqual(['other', 'other'])
  })

  test('what some have reached, told in brackets', () => {
    expect(facts('1. Các xã (đạt dưới 60% kế hoạch) báo cáo bằng văn bản.').targets).toMatchObject([{kind: 'result', value: 60}])
  })

  test('what was reached in the season before', () => {
    expect(facts('1. Niên vụ trước do hạn, năng suất giảm 18%.', {heading: 'MỤC TIÊU'}).targets).toMatchObject([{kind: 'result', value: 18}])
  })

  test('what is told of the year in a section of the situation', () => {
    expect(facts('1. Kỳ thi ghép cành năm 2019 có 96% học sinh đạt.', {heading: 'ĐẶC ĐIỂM TÌNH HÌNH'}).targets).toMatchObject([{kind: 'result', value: 96}])
  })

  test('what somebody takes on', () => {
    expect(facts('1. Hội Phụ nữ xã nhận 05 đoạn đường tự quản.').targets).toMatchObject([{kind: 'target', value: 5}])
  })

  test('a rate is a word of its own: no hệ số in công nghệ số', () => {
    expect(facts('1. 100% thôn có Tổ công nghệ số cộng đồng trong quý III/2019.', {heading: 'MỤC TIÊU'}).targets).toMatchObject([{kind: 'target', due: '2019-09-30'}])
  })

  test('a share from which something follows', () => {
    expect(facts('1. Đội nào để chết quá 5% số cây thì không được xét thi đua.').targets).toMatchObject([{kind: 'other', value: 5}])
  })

  test('what a report strives for, whatever is so now', () => {
    expect(facts('1. Phấn đấu đạt 50% số vườn ươm hiện nay có nước tưới.', {heading: 'NHIỆM VỤ TRỌNG TÂM', type: ['BÁO CÁO', 'BC-UBND']}).targets).toMatchObject([{kind: 'target', value: 50}])
  })

  test('places are counted, scores are not', () => {
    expect(facts('1. Xóa ít nhất 06 điểm rác tự phát.\n2. Chấm tối đa 15 điểm cho mỗi vườn; đội đạt 80 điểm trở lên được thưởng.').targets.map(({value, unit}) => [value, unit])).toEqual([[6, 'điểm rác']])
  })

  test('what is set, in a report of results', () => {
    expect(facts('1. Các huyện rà soát để hoàn thành chỉ tiêu 100% số xã có vườn ươm.', {heading: 'KẾT QUẢ THỰC HIỆN', type: ['BÁO CÁO', 'BC-UBND']}).targets).toMatchObject([{kind: 'target', value: 100}])
  })

  test('how strong the wind is counts nothing', () => {
    expect(facts('1. Không trồng cây khi có gió từ cấp 6 trở lên.').targets).toEqual([])
  })

  test('of so many something is to be completed', () => {
    expect(facts('1. Hoàn thành xác nhận nguồn gốc đất của 214 hộ còn lại trước ngày 20/10/2019.').targets).toMatchObject([{value: 214, unit: 'hộ', due: '2019-10-20'}])
  })
})
