import {describe, expect, test} from 'vitest'
import {parse, type Reference} from '../../../src/index.ts'
import {facts, written} from '../body.ts'

function cited(sentence: string): Reference[] {
  return facts(`1. ${sentence}`).references
}

describe('forms of a citation', () => {
  test.each([
    ['Theo Chương trình số 05-CTr/TU ngày 02/01/2018.', 'Chương trình', '05-CTr/TU', '2018-01-02'],
    ['Theo Quyết định số 1524/QĐ-BNN-TCLN ngày 19/5/2017.', 'Quyết định', '1524/QĐ-BNN-TCLN', '2017-05-19'],
    ['Theo Quyết định số 2546/QĐ-TTg ngày 31 tháng 12 năm 2015.', 'Quyết định', '2546/QĐ-TTg', '2015-12-31'],
    ['Theo Quyết định số 488/QĐ-TTg , ngày 14/4/2017.', 'Quyết định', '488/QĐ-TTg', '2017-04-14'],
    ['Theo Quyết định số 2546/QĐ-TTg (ngày 31/12/2015).', 'Quyết định', '2546/QĐ-TTg', '2015-12-31'],
    ['Theo Quyết định số 2546/QĐ-TTg\nngày 31/12/2015.', 'Quyết định', '2546/QĐ-TTg', '2015-12-31'],
    ['Theo Kế hoạch số 02⁄KH-BCĐ ngày 03⁄01⁄2019.', 'Kế hoạch', '02/KH-BCĐ', '2019-01-03'],
    ['Theo Quyết định số 15/QĐ-BNN ngày O5/0l/20l8.', 'Quyết định', '15/QĐ-BNN', '2018-01-05'],
    ['Theo Quyết định số15/QĐ-UBNĐ cùng ngày 05/01/2018.', 'Quyết định', '15/QĐ-UBND', '2018-01-05'],
    ['Theo Nghị định số 15/20 18/ND-CP ban hành ngày 05/01/2018.', 'Nghị định', '15/2018/NĐ-CP', '2018-01-05'],
    ['Theo Nghị định số 15/2018/NĐ-CP ngày 05/01/2078.', 'Nghị định', '15/2018/NĐ-CP', '2018-01-05'],
    ['Theo Công văn ngày 05/01/2018 số 15/BNN-TCLN.', 'Công văn', '15/BNN-TCLN', '2018-01-05'],
    ['Theo Công văn số 703 CV/ĐC ngày 12/5/1998.', 'Công văn', '703 CV/ĐC', '1998-05-12'],
    ['Theo Quyết định số 15/QĐ- -BNN- TCLN ngày 27/1 1/2018.', 'Quyết định', '15/QĐ-BNN-TCLN', '2018-11-27'],
    ['Theo Nghị định số 15/2018/NĐ- GP ngày 0 5/01/2018.', 'Nghị định', '15/2018/NĐ-CP', '2018-01-05'],
    ['Theo Nghị định số 15/2018/NĐ-C ngày 05/01/2018.', 'Nghị định', '15/2018/NĐ-CP', '2018-01-05'],
    ['Theo Công văn số 15/KCB-OLCL ngày 05/01/2018.', 'Công văn', '15/KCB-QLCL', '2018-01-05'],
    ['Theo Quyết định số 15/QĐÐ-TTE ngày 05/01/2018.', 'Quyết định', '15/QĐ-TTg', '2018-01-05'],
    ['Theo Báo cáo số 34/BC-CAT-PH]0 ngày 05/01/2018.', 'Báo cáo', '34/BC-CAT-PH10', '2018-01-05'],
    ['Theo Nghị quyết số 06-NQ/TU ngày 25 tháng l1 năm 1998.', 'Nghị quyết', '06-NQ/TU', '1998-11-25'],
    ['Theo Kế hoạch số 111 của UBND tỉnh.', 'Kế hoạch', '111', null],
    ['Theo Chỉ thị 406-TTg ngày 8/8/1994.', 'Chỉ thị', '406-TTg', '1994-08-08'],
    ['Theo Nghị định số 26-CP ngày 23/5/1993.', 'Nghị định', '26-CP', '1993-05-23'],
    ['Theo Thông tư liên bộ số 06-TT/LB ngày 10/5/1995.', 'Thông tư', '06-TT/LB', '1995-05-10'],
    ['Theo Công văn số 71 LN/KL ngày 10/5/1995.', 'Công văn', '71 LN/KL', '1995-05-10'],
    ['Theo Quyết định số 34/QĐUB ngày 10/5/1995.', 'Quyết định', '34/QĐUB', '1995-05-10'],
    ['Theo Thông báo số 12/TB-SNN, 05/12/2018.', 'Thông báo', '12/TB-SNN', '2018-12-05'],
    ['Theo Công điện số 05/CĐ-UBND hồi 15 giờ 30 phút ngày 05/9/2018.', 'Công điện', '05/CĐ-UBND', '2018-09-05'],
    ['Theo Văn bản số 15/PCCR ngày 05/01/2018.', 'Văn bản', '15/PCCR', '2018-01-05'],
    ['Theo Kết luận 05-KL/TW của Ban Bí thư.', 'Kết luận', '05-KL/TW', null],
    ['Theo Chỉ thị 48-CT/TW.', 'Chỉ thị', '48-CT/TW', null],
    ['Theo Nghị quyết số 18-NQ/TW, ngày 25-10-2017.', 'Nghị quyết', '18-NQ/TW', '2017-10-25'],
    ['Theo Hướng dẫn số 12-HD/BTGTW ngày 05/8/2018.', 'Hướng dẫn', '12-HD/BTGTW', '2018-08-05'],
    ['Theo Chỉ thị số 01 của Thủ tướng Chính phủ.', 'Chỉ thị', '01', null],
    ['Theo Chỉ thị số 46 ngày 22/6/2015 của Bộ Chính trị.', 'Chỉ thị', '46', '2015-06-22'],
    ['Theo công điện khẩn số 13 của Ban Chỉ huy.', 'công điện', '13', null],
    ['Theo Chỉ thị số 16/TTg.', 'Chỉ thị', '16/TTg', null],
    ['Theo Công văn số 12102/VPCP ngày 13/12/2018.', 'Công văn', '12102/VPCP', '2018-12-13'],
    ['Theo Văn bản số 4836/SNV-TCBC ngày 02/5/2018.', 'Văn bản', '4836/SNV-TCBC', '2018-05-02'],
    ['Theo kế hoạch số 03/KH-SLĐTBXH.', 'kế hoạch', '03/KH-SLĐTBXH', null],
    ['Theo Kế hoạch số 135/BCA(VPTT 130/CP) ngày 12/12/2007.', 'Kế hoạch', '135/BCA(VPTT 130/CP)', '2007-12-12'],
    ['Theo Luật Lâm nghiệp số 16/2017/QH14 ngày 15/11/2017.', 'Luật', '16/2017/QH14', '2017-11-15'],
    ['Theo Luật số 02/2021/QH15 sửa đổi.', 'Luật', '02/2021/QH15', null],
    ['Theo Nghị định số 156/2018/NĐ-CP ngày 16 tháng 11 năm 2018 của Chính phủ.', 'Nghị định', '156/2018/NĐ-CP', '2018-11-16'],
    ['Theo Thông tư liên tịch số 08/2010/TTLT-BNV-BTC ngày 30/7/2010.', 'Thông tư liên tịch', '08/2010/TTLT-BNV-BTC', '2010-07-30'],
    ['Theo Nghị quyết số 09/2018/NQ-HĐND ngày 10/12/2018.', 'Nghị quyết', '09/2018/NQ-HĐND', '2018-12-10'],
    ['Theo điểm a khoản 3 Điều 21 Nghị định số 101/2010/NĐ-CP.', 'Nghị định', '101/2010/NĐ-CP', null],
    ['Theo Quyết định số l524/QĐ-BNN ngày 19/5/2017.', 'Quyết định', '1524/QĐ-BNN', '2017-05-19'],
    ['Theo Quyết định số 50NQ-CP ngày 01/02/2018.', 'Quyết định', '50/NQ-CP', '2018-02-01'],
    ['Ngày 22/11/2018, Bộ Tài chính ban hành Thông tư số 12/2018/TT-BTC về cây giống.', 'Thông tư', '12/2018/TT-BTC', '2018-11-22'],
  ])('%s', (sentence, type, code, date) => {
    expect(cited(sentence)).toMatchObject([{type, code, date}])
  })

  test('technical regulations', () => {
    expect(cited('Cây giống theo QCVN 01:2019/BCT.')).toMatchObject([{code: 'QCVN 01:2019/BCT'}])
  })

  test('laws by their names', () => {
    expect(cited('Theo Bộ luật Hình sự năm 2015.')).toMatchObject([{type: 'Bộ luật', code: null, date: '2015', subject: 'Hình sự'}])
  })
})

test('numbers with a point, and letters alone behind a kind of document', () => {
  expect(cited('Theo Nghị quyết số 66.4/2025/NQ-CP ngày 21/9/2025, Nghị quyết 66.1/2025/NQ-CP và Tờ trình số 418/NTTS.').map(({code, date}) => [code, date])).toEqual([['66.4/2025/NQ-CP', '2025-09-21'], ['66.1/2025/NQ-CP', null], ['418/NTTS', null]])
})

describe('what is said of it', () => {
  test('issuer, subject and relation', () => {
    expect(cited('Thực hiện Quyết định số 1524/QĐ-BNN ngày 19/5/2017 của Bộ Tài chính về việc phê duyệt danh mục giống.')).toMatchObject([
      {issuer: 'Bộ Tài chính', subject: 'phê duyệt danh mục giống', relation: 'implements'},
    ])
    expect(cited('Xem Quyết định số 2546/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Chương trình giống.')).toMatchObject([
      {issuer: 'Thủ tướng Chính phủ', subject: 'Chương trình giống', relation: 'cites'},
    ])
  })

  test('a citation after Căn cứ is the basis', () => {
    const text = written('1. Trồng rừng.').replace('I. NHIỆM VỤ', 'Căn cứ Quyết định số 488/QĐ-TTg ngày 14/4/2017;\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. NHIỆM VỤ')
    expect(parse(text).references).toMatchObject([{code: '488/QĐ-TTg', relation: 'basis'}])
    expect(cited('Căn cứ Quyết định số 2546/QĐ-TTg ngày 31/12/2015, lập dự toán.')).toMatchObject([{relation: 'basis'}])
  })

  test('lists share their kind', () => {
    expect(cited('Theo các Kế hoạch của UBND tỉnh: số 173/KH-UBND ngày 02/3/2017; số 52/KH-UBND ngày 15/01/2018.')).toMatchObject([
      {type: 'Kế hoạch', code: '173/KH-UBND', date: '2017-03-02'}, {type: 'Kế hoạch', code: '52/KH-UBND', date: '2018-01-15'},
    ])
    expect(cited('Theo Thông tư 37/2014/TT-BTC, 38/2015/TT-BTC.').map(({type, code}) => [type, code])).toEqual([['Thông tư', '37/2014/TT-BTC'], ['Thông tư', '38/2015/TT-BTC']])
  })

  test('once each, with all mentions', () => {
    const [reference, ...more] = cited('Theo Quyết định số 1524/QĐ-BNN; nay Quyết định số 1524/QĐ - BNN ngày 19/5/2017 hết hiệu lực.')
    expect(more).toEqual([])
    expect(reference).toMatchObject({code: '1524/QĐ-BNN', date: '2017-05-19'})
    expect(reference?.mentions).toHaveLength(2)
  })

  test('a bare number is a short mention of the full code with the same number', () => {
    expect(cited('Theo Chỉ thị số 48-CT/TW ngày 22/10/2010; Chỉ thị số 48 của Bộ Chính trị.').map(({code, mentions}) => [code, mentions.length])).toEqual([['48-CT/TW', 2]])
  })
})
