import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {key} from '../../src/util/fold.ts'
import {LAYOUTS, NOISES, type HeaderParts} from './layouts.ts'

interface Case {
  readonly name: string
  readonly parts: HeaderParts
  readonly superior: string | null
  readonly issuer: string
  readonly type: string
  readonly body: string
}

const BODY = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n2. Tăng cường phối hợp.\n'
const LETTER = 'Kính gửi:\n- Trung tâm Kiểm soát bệnh tật tỉnh;\n- Trung tâm Y tế các huyện, thị xã.\n\nSở đề nghị các đơn vị thực hiện những việc sau đây:\n1. Rà soát.\n2. Báo cáo.\n'

const CASES: readonly Case[] = [
  {
    name: 'a plan of a province', superior: null, issuer: 'Ủy ban nhân dân tỉnh Bình Phước', type: 'KH', body: BODY,
    parts: {organs: ['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH PHƯỚC'], number: '143/KH-UBND', regarding: [], place: 'Bình Phước', day: '2021-05-07', title: ['KẾ HOẠCH', 'Triển khai công tác phòng, chống thiên tai', 'trên địa bàn tỉnh năm 2021']},
  },
  {
    name: 'a letter of a department', superior: 'UBND tỉnh Long An', issuer: 'Sở Y tế', type: 'CV', body: LETTER,
    parts: {organs: ['UBND TỈNH LONG AN', 'SỞ Y TẾ'], number: '2210/SYT-NVY', regarding: ['V/v tăng cường công tác phòng,', 'chống bệnh sốt xuất huyết'], place: 'Long An', day: '2020-11-19', title: []},
  },
  {
    name: 'a notice with names of two lines', superior: 'Ủy ban nhân dân thành phố Cần Thơ', issuer: 'Sở Tài nguyên và Môi trường', type: 'TB', body: BODY,
    parts: {organs: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ CẦN THƠ', 'SỞ TÀI NGUYÊN VÀ', 'MÔI TRƯỜNG'], number: '301/TB-STNMT', regarding: [], place: 'Cần Thơ', day: '2019-09-15', title: ['THÔNG BÁO', 'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 9 năm 2019']},
  },
  {
    name: 'a directive of the Prime Minister', superior: null, issuer: 'Thủ tướng Chính phủ', type: 'CT', body: BODY,
    parts: {organs: ['THỦ TƯỚNG CHÍNH PHỦ'], number: '109/CT-TTg', regarding: [], place: 'Hà Nội', day: '2014-03-10', title: ['CHỈ THỊ', 'Về việc bảo vệ công trình thủy lợi']},
  },
]

describe.each(CASES.map((one) => [one.name, one] as const))('the header of %s', (_name, {parts, superior, issuer, type, body}) => {
  const subject = [...parts.regarding.map((line) => line.replace('V/v ', '')), ...parts.title.slice(1)].join(' ')

  describe.each(Object.entries(LAYOUTS))('printed %s', (_layout, layout) => {
    test.each(Object.entries(NOISES))('%s', (_noise, noise) => {
      const {header} = parse(`${noise(layout(parts))}\n\n${body}`)
      expect({
        code: key(header.code?.value ?? ''), date: header.date, place: key(header.place ?? ''), superior: header.superior && key(header.superior.name),
        issuer: key(header.issuer?.name ?? ''), type: header.type?.code, subject: key(header.subject ?? ''),
      }).toEqual({
        code: key(parts.number), date: parts.day, place: key(parts.place), superior: superior && key(superior), issuer: key(issuer), type, subject: key(subject),
      })
    })
  })
})
