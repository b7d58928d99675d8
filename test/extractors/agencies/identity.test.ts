import {describe, expect, it} from 'vitest'
import {homeOf, identify, type Home} from '../../../src/extractors/agencies/identity.ts'

const HOME: Home = {province: 'Nghệ An', date: '2017-07-07'}

describe('identify', () => {
  it.each([
    ['Công an tỉnh', 'cong-an-tinh@nghe-an', 'Công an tỉnh', 'province'],
    ['CA tỉnh', 'cong-an-tinh@nghe-an', 'Công an tỉnh', 'province'],
    ['Công an tỉnh Nghệ An', 'cong-an-tinh@nghe-an', 'Công an tỉnh', 'province'],
    ['Giám đốc Công an tỉnh', 'cong-an-tinh@nghe-an', 'Công an tỉnh', 'province'],
    ['CÔNG AN TỈNH', 'cong-an-tinh@nghe-an', 'Công an tỉnh', 'province'],
    ['Sở GD&ĐT', 'so-giao-duc-dao-tao@nghe-an', 'Sở Giáo dục và Đào tạo', 'province'],
    ['Sở Giáo dục và Đào tạo tỉnh Nghệ An', 'so-giao-duc-dao-tao@nghe-an', 'Sở Giáo dục và Đào tạo', 'province'],
    ['UBND các huyện, thị xã', 'uy-ban-nhan-dan-cac-huyen-thi-xa@nghe-an', 'Ủy ban nhân dân các huyện, thị xã', 'district'],
    ['Tỉnh ủy Nghệ An', 'tinh-uy@nghe-an', 'Tỉnh ủy', 'province'],
    ['Bộ LĐTBXH', 'bo-lao-dong-thuong-binh-xa-hoi', 'Bộ Lao động - Thương binh và Xã hội', 'ministry'],
    ['Bộ trưởng Bộ Y tế', 'bo-y-te', 'Bộ Y tế', 'ministry'],
    ['Trường học', 'truong-hoc@nghe-an', 'Trường học', 'unit'],
    ['Tòa án nhân dân tối cao', 'toa-an-nhan-dan-toi-cao', 'Tòa án nhân dân tối cao', 'central'],
  ])('%s is %s', (printed, id, name, level) => {
    expect(identify(printed, HOME)).toEqual({id, name, level})
  })

  it('keeps organs of other provinces apart', () => {
    expect(identify('Công an tỉnh Hà Tĩnh', HOME).id).toBe('cong-an-tinh-ha-tinh')
  })

  it('reads a code by the day of the document', () => {
    expect(identify('Sở VHTT', {province: null, date: '2005-03-01'}).name).toBe('Sở Văn hóa - Thông tin')
    expect(identify('Sở VHTT', {province: null, date: '2020-03-01'}).name).toBe('Sở Văn hóa và Thể thao')
  })
})

describe('homeOf', () => {
  it('is told by the organs of the header before the place of the date', () => {
    expect(homeOf(['ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG'], 'Yên Bái', '2026-01-05')).toEqual({province: 'Lào Cai', date: '2026-01-05'})
  })

  it('is told by the place where the organs do not', () => {
    expect(homeOf(['SỞ Y TẾ'], 'Kiên Giang', null).province).toBe('Kiên Giang')
  })

  it('is none for central organs', () => {
    expect(homeOf(['BỘ NỘI VỤ'], 'Hà Nội', null).province).toBeNull()
  })
})
