import {describe, expect, test} from 'vitest'
import {codeValue} from '../../src/header/code.ts'
import {mendHeader} from '../../src/header/mend.ts'
import {isoDate} from '../../src/header/place-and-date.ts'
import {readHeader} from '../../src/header/read.ts'
import {regimeOf} from '../../src/header/regime.ts'
import {linesOf} from '../support/lines.ts'

function told(...text: readonly string[]) {
  const lines = linesOf(...text)
  const header = mendHeader(readHeader(lines), lines)
  const date = header.placeAndDate?.read ?? null
  return {
    organs: header.organs.map(({value}) => value), code: header.code && codeValue(header.code.read),
    place: date?.place ?? null, date: date && isoDate(date.year, date.month, date.day),
    type: header.type?.type.code ?? null, subject: header.subject?.value ?? null, to: header.addressees.map(({value}) => value), regime: regimeOf(header), end: header.end,
  }
}

const PLAN = {organs: ['ỦY BAN NHÂN DÂN HUYỆN QUỲ HỢP'], code: '31/KH-UBND', place: 'Quỳ Hợp', date: '2021-03-05', type: 'KH', subject: 'Trồng tre ven đê', to: [], regime: 'state'}
const BODY = ['', 'Huyện làm như sau:']

describe('one header, whatever the order of its columns', () => {
  test.each<[string, readonly string[]]>([
    ['line by line', ['ỦY BAN NHÂN DÂN       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'HUYỆN QUỲ HỢP           Độc lập - Tự do - Hạnh phúc', 'Số: 31/KH-UBND      Quỳ Hợp, ngày 5 tháng 3 năm 2021', '', 'KẾ HOẠCH', 'Trồng tre ven đê']],
    ['with one blank between', ['ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'HUYỆN QUỲ HỢP Độc lập - Tự do - Hạnh phúc', 'Số: 31/KH-UBND Quỳ Hợp, ngày 5 tháng 3 năm 2021', '', 'KẾ HOẠCH', 'Trồng tre ven đê']],
    ['column by column', ['ỦY BAN NHÂN DÂN', 'HUYỆN QUỲ HỢP', 'Số: 31/KH-UBND', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Quỳ Hợp, ngày 5 tháng 3 năm 2021', 'KẾ HOẠCH', 'Trồng tre ven đê']],
    ['the right column first', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Quỳ Hợp, ngày 5 tháng 3 năm 2021', 'ỦY BAN NHÂN DÂN', 'HUYỆN QUỲ HỢP', 'Số: 31/KH-UBND', 'KẾ HOẠCH', 'Trồng tre ven đê']],
    ['as a table', ['| ỦY BAN NHÂN DÂN<br>HUYỆN QUỲ HỢP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |', '| Số: 31/KH-UBND | Quỳ Hợp, ngày 5 tháng 3 năm 2021 |', 'KẾ HOẠCH', 'Trồng tre ven đê']],
  ])('%s', (_name, header) => {
    expect(told(...header, ...BODY)).toEqual({...PLAN, end: header.length})
  })

  test('decomposed and with other line ends', () => {
    const text = ['ỦY BAN NHÂN DÂN', 'HUYỆN QUỲ HỢP', 'Số: 31/KH-UBND', 'Quỳ Hợp, ngày 5 tháng 3 năm 2021', 'KẾ HOẠCH', 'Trồng tre ven đê', ...BODY].join('\r\n').normalize('NFD')
    expect(told(text)).toEqual({...PLAN, end: 6})
  })
})

describe('regimes', () => {
  test('the Party: its title, a dash behind the number', () => {
    expect(told('HUYỆN ỦY QUỲ HỢP          ĐẢNG CỘNG SẢN VIỆT NAM', 'Số: 3-KH/HU         Quỳ Hợp, ngày 5 tháng 3 năm 2021', 'KẾ HOẠCH', 'Trồng tre ven đê', ...BODY)).toMatchObject({organs: ['HUYỆN ỦY QUỲ HỢP'], code: '3-KH/HU', regime: 'party', type: 'KH'})
  })

  test('the Youth Union and the Fatherland Front, by who issues', () => {
    expect(told('HUYỆN ĐOÀN QUỲ HỢP', 'Số: 3-KH/HĐTN', 'Quỳ Hợp, ngày 5 tháng 3 năm 2021', 'KẾ HOẠCH', 'Trồng tre', ...BODY).regime).toBe('youth-union')
    expect(told('ĐOÀN TNCS HỒ CHÍ MINH', 'BCH HUYỆN QUỲ HỢP', 'Số: 3 KH/HĐTN', 'Quỳ Hợp, ngày 5 tháng 3 năm 2021', 'KẾ HOẠCH', 'Trồng tre', ...BODY)).toMatchObject({organs: ['ĐOÀN TNCS HỒ CHÍ MINH', 'BCH HUYỆN QUỲ HỢP'], code: '3 KH/HĐTN', regime: 'youth-union'})
    expect(told('HUYỆN ĐOÀN QUỲ HỢP          ĐOÀN TNCS HỒ CHÍ MINH', 'BAN THƯỜNG VỤ', 'Số: 3-KH/HĐTN', 'KẾ HOẠCH', 'Trồng tre', ...BODY)).toMatchObject({organs: ['HUYỆN ĐOÀN QUỲ HỢP', 'BAN THƯỜNG VỤ'], regime: 'youth-union'})
    expect(told('BAN TUYÊN GIÁO QUỲ HỢP', 'Số: 3-KH/BTG', 'KẾ HOẠCH', 'Trồng tre', ...BODY).regime).toBe('party')
    expect(told('ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', 'HUYỆN QUỲ HỢP', 'Số: 3/KH-MTTQ', 'KẾ HOẠCH', 'Trồng tre', ...BODY).regime).toBe('front')
  })

  test('of no title and no number none is told', () => {
    expect(told('KẾ HOẠCH', 'Trồng tre', ...BODY).regime).toBe('unknown')
  })
})

test('a letter: V/v in the type’s place, and to whom it is sent', () => {
  expect(told('UBND HUYỆN QUỲ HỢP    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'PHÒNG NỘI VỤ            Độc lập - Tự do - Hạnh phúc', 'Số: 7/NV         Quỳ Hợp, ngày 5 tháng 3 năm 2021', 'V/v trồng tre', '', 'Kính gửi: Các xã.', '', 'Huyện làm như sau:')).toEqual({
    organs: ['UBND HUYỆN QUỲ HỢP', 'PHÒNG NỘI VỤ'], code: '7/NV', place: 'Quỳ Hợp', date: '2021-03-05', type: 'CV', subject: 'trồng tre', to: ['Các xã'], regime: 'state', end: 6,
  })
})

describe('what must not be read', () => {
  test('a text without a header has none', () => {
    const none = {organs: [], code: null, place: null, date: null, type: null, subject: null, to: [], regime: 'unknown', end: 0}
    expect(told('')).toEqual(none)
    expect(told('T')).toEqual(none)
    expect(told('Huyện trồng tre ven đê, xã trồng cỏ trên bãi, dân giữ cây.', 'Cây lớn nhanh.')).toEqual(none)
  })

  test('a number or a day left blank', () => {
    expect(told('SỞ Y TẾ', 'Số:     /KH-SYT', 'Huế, ngày     tháng 3 năm 2021', 'KẾ HOẠCH', 'Trồng tre', ...BODY)).toMatchObject({code: '/KH-SYT', date: '2021-03'})
  })
})

describe('what is told elsewhere', () => {
  const header = (number: string, day: string): string[] => ['ỦY BAN NHÂN DÂN XÃ ĐÊ', `Số: ${number}/KH-UBND`, `Huế, ngày ${day} tháng 3 năm 2021`, 'KẾ HOẠCH', 'Trồng tre', ...BODY]

  test('an unreadable number and day, by an annex', () => {
    expect(told(...header('x%', '#'), 'PHỤ LỤC', '(Kèm theo Kế hoạch số 31/KH-UBND ngày 5/3/2021)')).toMatchObject({code: '31/KH-UBND', date: '2021-03-05'})
  })

  test('an unreadable day, by the stamp of the signature', () => {
    expect(told(...header('31', '#'), 'Thời gian ký: 05/03/2021 10:00:00')).toMatchObject({date: '2021-03-05'})
  })

  test('a day that contradicts what is readable, and one for a blank, are not taken', () => {
    expect(told(...header('31', '#'), 'Thời gian ký: 05/12/2021 10:00:00').date).toBe('2021-03')
    expect(told(...header('31', '   '), 'Thời gian ký: 05/03/2021 10:00:00').date).toBe('2021-03')
    expect(told(...header('   ', '5'), '(Kèm theo Kế hoạch số 31/KH-UBND)').code).toBe('/KH-UBND')
    expect(told(...header('30', '#'), '(Kèm theo Kế hoạch số 31/KH-UBND)').code).toBe('30/KH-UBND')
  })
})
