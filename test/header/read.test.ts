import {describe, expect, it} from 'vitest'
import {parse, type PlanDocument} from '../../src/index.ts'

const TOP = 'ỦY BAN NHÂN DÂN\nTỈNH BÌNH PHƯỚC\n-----\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const REST = 'KẾ HOẠCH\nVề việc trồng cây gây rừng\nCăn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nI. MỤC ĐÍCH\n'

function headerOf(text: string): PlanDocument['header'] {
  return parse(text).header
}

describe('the number', () => {
  it.each([
    'Số: 12/KH-UBND', 'SỐ 12/KH-UBND', 'Sổ: 12/KH-UBND', 'Sỏ: 12/KH-UBND', 'Sở: 12/KH-UBND', 'Sế: 12/KH-UBND', '5ố: 12/KH-UBND', 'S0: 12/KH-UBND', 'Số: l2/KH-UBND', 'Số: 12\\KH-UBND',
    'Số: 12 KH-UBND', 'Số: 12 / KH - UBND', 'Số: 12/KH-UBN D', 'Số: 12/KH-LJBND', 'Số: 12/KII-UBND', '12/KH-UBND',
  ])('%s', (printed) => {
    const {code, issuer} = headerOf(`${TOP}${printed}\nBình Phước, ngày 12 tháng 3 năm 2018\n${REST}`)
    expect(code?.value).toBe('12/KH-UBND')
    expect(issuer?.name).toBe('Ủy ban nhân dân tỉnh Bình Phước')
  })

  it('of an old form tells the type by its end', () => {
    expect(headerOf('BỘ THỦY LỢI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 27-BTL/TT\nHà Nội, ngày 4 tháng 2 năm 1981\nTheo nghị quyết của Hội đồng Chính phủ, Bộ hướng dẫn các đơn vị thi hành những điểm sau đây.\n1. Về tổ chức.\n').type?.code).toBe('TT')
  })
})

describe('the organs', () => {
  it('keep the name of the country below them', () => {
    const {issuer, superior} = headerOf('TỔNG LIÊN ĐOÀN LAO ĐỘNG\nVIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH PHƯỚC\n-----\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-LĐLĐ\nBình Phước, ngày 12 tháng 3 năm 2018\n' + REST)
    expect([superior?.name, issuer?.name]).toEqual(['Tổng Liên đoàn Lao động Việt Nam', 'Liên đoàn Lao động tỉnh Bình Phước'])
  })
})

describe('place and date', () => {
  it('is of the unit that issues, however like a province it is named', () => {
    const top = (unit: string): string => `UBND HUYỆN A LƯỚI\nỦY BAN NHÂN DÂN ${unit}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\nQuảng Nhâm, ngày 12 tháng 3 năm 2018\n${REST}`
    expect(headerOf(top('XÃ QUẢNG NHÂM')).place).toBe('Quảng Nhâm')
    expect(headerOf(top('TỈNH QUẢNG NAM')).place).toBe('Quảng Nam')
  })

  it.each([
    'Bình Phước, ngày 12 tháng 3 năm 2018', 'Bình Phước, ngày 12/3/2018', 'Bình Phước, 12/3/2018', 'Bình Phước, ngày 12-3-2018', 'Bình Phước. ngày 12 thánq 3 nãm 20 18',
    'Bình Phước, ngày 12 . tháng 3 . năm 2018', 'Bình Phước, ngày: 12 tháng ba năm 2018', 'Bình\nPhước, ngày 12 tháng 3\nnăm 2018', 'Bình Phước,\nngày 12 tháng 3 năm 2018',
    'Bình Phước, ngày 12 tháng 3 năm 2018 Kính gửi: các sở',
  ])('%j', (printed) => {
    const {place, date} = headerOf(`${TOP}Số: 12/KH-UBND\n${printed}\n${REST}`)
    expect({place, date}).toEqual({place: 'Bình Phước', date: '2018-03-12'})
  })

  it('takes no syllable of the place for the day', () => {
    const {place, date} = headerOf(`${TOP}Số: 12/KH-UBND\nQuảng Ngãi, ngày tháng 4 năm 2018\n${REST}`)
    expect({place, date}).toEqual({place: 'Quảng Ngãi', date: '2018-04'})
  })

  it('takes no date out of the căn cứ', () => {
    expect(headerOf('THÔNG BÁO\nVề lịch trực lễ\nCăn cứ Thông tư số 18/2021/TT-BCT ngày 28 tháng 6 năm 2021 của Bộ Công Thương;\nI. LỊCH TRỰC\n').date).toBeNull()
  })
})

describe('what portals leave of a header', () => {
  it('is read below headlines and attributes', () => {
    const header = headerOf(`Văn bản pháp luật\n\nKế hoạch 12/KH-UBND năm 2018 về trồng cây gây rừng do Ủy ban nhân dân tỉnh Bình Phước ban hành, được áp dụng kể từ ngày 25/08/2018 trên địa bàn toàn tỉnh\n\nSố hiệu: | 12/KH-UBND | Loại văn bản: | Kế hoạch |\nNgày ban hành: | 12/03/2018 | Tình trạng: | Đang cập nhật |\n${TOP}Số: 12/KH-UBND\nBình Phước, ngày 12 tháng 3 năm 2018\n${REST}`)
    expect(header.issuer?.name).toBe('Ủy ban nhân dân tỉnh Bình Phước')
    expect(header.code?.value).toBe('12/KH-UBND')
    expect(header.subject).toBe('Về việc trồng cây gây rừng')
  })

  it('has its subject without a type line', () => {
    const header = headerOf('ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 12/QĐ-UBND | Bình Phước, ngày 12 tháng 3 năm 2018 |\nBAN HÀNH QUY CHẾ TRỒNG CÂY GÂY RỪNG TRÊN ĐỊA BÀN TỈNH\nỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC\nCăn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế.\n')
    expect(header.type?.code).toBe('QĐ')
    expect(header.subject).toBe('BAN HÀNH QUY CHẾ TRỒNG CÂY GÂY RỪNG TRÊN ĐỊA BÀN TỈNH')
  })

  it('has no subject where the body follows', () => {
    const header = headerOf('ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 12/QĐ-UBND | Bình Phước, ngày 12 tháng 3 năm 2018 |\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nXét đề nghị của Giám đốc Sở Tư pháp,\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế trồng cây gây rừng.\n')
    expect(header.subject).toBeNull()
  })

  it('names issuer, number and date behind the type in collections', () => {
    const header = headerOf('QUYẾT ĐỊNH\nCỦA BỘ LÂM NGHIỆP SỐ 217/1993/QĐ\nNGÀY 6 THÁNG 5 NĂM 1993 VỀ VIỆC BAN HÀNH\nQUY CHẾ QUẢN LÝ VƯỜN ƯƠM\nCăn cứ chức năng, quyền hạn được giao;\nĐiều 1. Ban hành Quy chế.\n')
    expect(header.issuer?.name).toBe('Bộ Lâm nghiệp')
    expect(header.date).toBe('1993-05-06')
    expect(header.subject).toBe('VỀ VIỆC BAN HÀNH QUY CHẾ QUẢN LÝ VƯỜN ƯƠM')
  })

  it('has the first letter of the issuer back', () => {
    expect(headerOf(`${TOP.replace('Ủ', '')}Số: 12/KH-UBND\n${REST}`).issuer?.name).toBe('Ủy ban nhân dân tỉnh Bình Phước')
  })

  it('may run into the addressees', () => {
    const {header, recipients} = parse('BO CONG THUONG\n\nCONG HOA XA HOI CHU NGHIA VIET NAM\n\nSố: 31/BCT-TTTN\n\nV/v bình ổn thị trường\n\nKính gửi:\n\nĐộc lập - Tự do - Hạnh phúc\nHà Nơi\n\nngày 9 tháng 1 năm 2019\n\n- Các Sở Công Thương;\n- Các hiệp hội ngành hàng.\n\nBộ đề nghị các đơn vị thực hiện những việc sau đây để bình ổn thị trường trong dịp Tết Nguyên đán.\n')
    expect({place: header.place, date: header.date}).toEqual({place: 'Hà Nội', date: '2019-01-09'})
    expect(recipients.map(({name}) => name)).toEqual(['Các Sở Công Thương', 'Các hiệp hội ngành hàng'])
  })
})

describe('the signing day', () => {
  it('tells a day that is unreadable, and a digit of the month beside it', () => {
    const text = `Ngày ký: 16-09-2025 14:37:50 +07:00\n${TOP}Số: 12/KH-UBND\nBình Phước, ngày l§ tháng 3 năm 2025\n${REST}`
    expect(headerOf(text).date).toBe('2025-09-16')
    expect(headerOf(text.replace('l§', '')).date).toBe('2025-03')
  })
})
