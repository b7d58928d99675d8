import {describe, expect, it} from 'vitest'
import {findNamedLaws} from '../../../src/extractors/references/named.ts'
import {fold} from '../../../src/util/fold.ts'

const lawsOf = (text: string): (string | null)[][] => findNamedLaws(text, fold(text), []).map(({start, end, type, name, year}) => [text.slice(start, end), type, name, year])

describe('findNamedLaws', () => {
  it.each([
    ['Căn cứ Luật Phòng, chống ma túy năm 2021;', 'Luật Phòng, chống ma túy năm 2021', 'Luật', 'Phòng, chống ma túy', '2021'],
    ['theo Bộ luật Hình sự.', 'Bộ luật Hình sự', 'Bộ luật', 'Hình sự', null],
    ['quy định của Luật Đất đai và pháp luật có liên quan', 'Luật Đất đai', 'Luật', 'Đất đai', null],
    ['Luật Tổ chức chính quyền địa phương, các nghị định', 'Luật Tổ chức chính quyền địa phương', 'Luật', 'Tổ chức chính quyền địa phương', null],
    ['Luật Thi hành án hình sự;', 'Luật Thi hành án hình sự', 'Luật', 'Thi hành án hình sự', null],
    ['Pháp lệnh Xử lý vi phạm hành chính năm 2002', 'Pháp lệnh Xử lý vi phạm hành chính năm 2002', 'Pháp lệnh', 'Xử lý vi phạm hành chính', '2002'],
    ['Luật Giá thực hiện theo quy định', 'Luật Giá', 'Luật', 'Giá', null],
    ['Luật Khoa học, Công nghệ và Đổi mới sáng tạo trình', 'Luật Khoa học, Công nghệ và Đổi mới sáng tạo', 'Luật', 'Khoa học, Công nghệ và Đổi mới sáng tạo', null],
    ['Luật Ban hành văn bản quy phạm pháp luật được sửa đổi', 'Luật Ban hành văn bản quy phạm pháp luật', 'Luật', 'Ban hành văn bản quy phạm pháp luật', null],
    ['Luật Năng lượng nguyên tử', 'Luật Năng lượng nguyên tử', 'Luật', 'Năng lượng nguyên tử', null],
    ['Luật Ngân sách nhà nước và các văn bản', 'Luật Ngân sách nhà nước', 'Luật', 'Ngân sách nhà nước', null],
  ])('%s', (text, ...law) => {
    expect(lawsOf(text)).toEqual([law])
  })

  it.each(['đúng pháp luật hiện hành', 'đoàn luật sư tỉnh', 'Luật này có hiệu lực', 'kỷ luật lao động'])('none in: %s', (text) => {
    expect(lawsOf(text)).toEqual([])
  })

  it('leaves a law to its number where one follows', () => {
    const text = 'Luật Đường bộ số 35/2024/QH15'
    expect(findNamedLaws(text, fold(text), [{start: 17, end: 29}])).toEqual([])
  })
})
