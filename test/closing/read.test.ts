import {describe, expect, it} from 'vitest'
import {parse, type PlanDocument} from '../../src/index.ts'

const HEAD = 'ỦY BAN NHÂN DÂN\nTỈNH BÌNH PHƯỚC\n-----\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\nBình Phước, ngày 12 tháng 3 năm 2018\nKẾ HOẠCH\nVề việc trồng cây gây rừng\nI. MỤC ĐÍCH\n1. Nâng cao độ che phủ.\n2. Bảo vệ nguồn nước.\n\n'
const NAMES = ['Như Điều 3', 'Cục Lâm nghiệp', 'CT, các PCT UBND tỉnh', 'Lưu: VT, KT']

function closingOf(text: string): Pick<PlanDocument, 'signature' | 'recipients'> {
  const {signature, recipients} = parse(HEAD + text)
  return {signature, recipients}
}

describe('recipients', () => {
  it.each([
    ['with dashes', 'Nơi nhận:\n- Như Điều 3;\n- Cục Lâm nghiệp (để b/c);\n- CT, các PCT UBND tỉnh;\n- Lưu: VT, KT.\n'],
    ['without dashes', 'Nơi nhận:\nNhư Điều 3;\nCục Lâm nghiệp (để b/c);\nCT, các PCT UBND tỉnh;\nLưu: VT, KT.\n'],
    ['with dashes on lines of their own', 'Nơi nhận:\n-\nNhư Điều 3;\n-\nCục Lâm nghiệp (để b/c);\n-\nCT, các PCT UBND tỉnh;\n-\nLưu: VT, KT.\n'],
    ['without dashes and ends', 'Nơi nhận:\nNhư Điều 3\nCục Lâm nghiệp (t/h)\nCT, các PCT UBND tỉnh\nLưu: VT, KT\n'],
    ['in one line', 'Nơi nhận: Như Điều 3; Cục Lâm nghiệp (để b/c); CT, các PCT UBND tỉnh; Lưu: VT, KT.\n'],
    ['with numbers', 'Nơi gửi:\n1. Như Điều 3;\n2. Cục Lâm nghiệp (để b/c);\n3. CT, các PCT UBND tỉnh;\n4. Lưu: VT, KT.\n'],
    ['with specks behind them', 'Nơi nhận:\n- Như Điều 3;\n- Cục Lâm nghiệp "để báo cáo";\n- CT, các PCT UBND tỉnh; ⁄\n- Lưu: VT, KT, `. 5S Lư |\n'],
    ['in a cell with line breaks', '| ***Nơi nhận:***<br>- Như Điều 3;<br>- Cục Lâm nghiệp (để b/c);<br>- CT, các PCT UBND tỉnh;<br>- Lưu: VT, KT. | **CHỦ TỊCH**<br><br>**Trần Văn Thông** |\n'],
  ])('%s', (_how, printed) => {
    expect(closingOf(printed).recipients.map(({name}) => name)).toEqual(NAMES)
  })

  it('may look like a stamp, or name who holds an office', () => {
    expect(closingOf('Nơi nhận:\n- Phó Thủ tướng TT Trần Văn An (để b/c);\n- Trung tâm Công báo tỉnh;\n- Lưu: VT.\n').recipients.map(({name}) => name))
      .toEqual(['Phó Thủ tướng TT Trần Văn An', 'Trung tâm Công báo tỉnh', 'Lưu: VT'])
  })
})

describe('signature', () => {
  it('may be in small letters', () => {
    expect(closingOf('Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. Chủ tịch\nPhó Chủ tịch\n\nTrần Văn Thông\n').signature)
      .toMatchObject({authority: 'KT.', positions: ['Chủ tịch', 'Phó Chủ tịch'], name: 'Trần Văn Thông'})
  })

  it('is read where narrow cells break it', () => {
    const {signature} = closingOf('|\nTM. ỦY BAN\nNHÂN DÂN\nCHỦ TỊCH\nTrần Văn Thông\n|\nQUY CHẾ\nTRỒNG CÂY GÂY RỪNG\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\n')
    expect(signature).toMatchObject({authority: 'TM.', onBehalfOf: 'Ủy ban nhân dân', positions: ['Chủ tịch'], name: 'Trần Văn Thông'})
  })

  it('ends at what is attached', () => {
    const {signature} = closingOf('| TM. ỦY BAN NHÂN DÂN |\nVỀ TRỒNG CÂY GÂY RỪNG\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\n')
    expect(signature).toMatchObject({authority: 'TM.', onBehalfOf: 'Ủy ban nhân dân', positions: [], name: null})
  })

  it('has a title that the seal blurs beside the recipients', () => {
    const {signature, recipients} = closingOf('Nơi nhận: KT. CHỦ TỊCH\n- Như trên; = PHÓ CHỦ TỊC\n- Lưu: VT.\n\nTrần Văn Thông\n')
    expect(signature).toMatchObject({authority: 'KT.', positions: ['Chủ tịch', 'Phó Chủ tịch'], name: 'Trần Văn Thông'})
    expect(recipients.map(({name}) => name)).toEqual(['Như trên', 'Lưu: VT'])
  })

  it('has the deputy whose PHÓ is lost', () => {
    expect(closingOf('GIÁM ĐỐC\nGIÁM ĐỐC\n\nTrần Văn Thông\n').signature).toMatchObject({authority: 'KT.', positions: ['Giám đốc', 'Phó Giám đốc']})
  })
})

it('signers side by side, one of whom signs for an organ named over two lines', () => {
  const {signature} = closingOf('      KT. BỘ TRƯỞNG BỘ XÂY DỰNG              TM. ĐOÀN CHỦ TỊCH\n         THỨ TRƯỞNG                       HỘI NÔNG DÂN VIỆT NAM\n                                              PHÓ CHỦ TỊCH\n\n      Lê Thị Thanh Mai                       Nguyễn Văn Bảy\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n')
  expect([signature.authority, signature.onBehalfOf, signature.positions, signature.name]).toEqual(['KT.', null, ['Bộ trưởng Bộ Xây dựng', 'Thứ trưởng'], 'Lê Thị Thanh Mai'])
})
