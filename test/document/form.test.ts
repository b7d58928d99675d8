import {describe, expect, test} from 'vitest'
import {parse, type PlanDocument, type Position} from '../../src/index.ts'

const HEADER = ['UBND HUYỆN QUỲ HỢP            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'PHÒNG NỘI VỤ                    Độc lập - Tự do - Hạnh phúc']
const BODY = ['1. Trồng tre giữ đất cho tuyến đê biển dài.', '']

interface Told {
  readonly read: PlanDocument
  readonly at: (position: Position | null | undefined) => string | null
}

function document(number: string, date: string, ...rest: readonly string[]): Told {
  const text = [...HEADER, `Số: ${number}           Quỳ Hợp, ${date}`, ...rest].join('\r\n')
  return {read: parse(text), at: (position) => (position == null ? null : text.slice(position.start.offset, position.end.offset))}
}

describe('header', () => {
  const {read: {header}, at} = document('31/KH-PNV', 'ngày 5 tháng 3 năm 2021', 'KẾ HOẠCH', 'Trồng tre', ...BODY)

  test('organs as sentences write them, the superior apart, with their ids', () => {
    expect(header.issuer).toMatchObject({name: 'Phòng Nội vụ', printed: 'PHÒNG NỘI VỤ', level: 'unit', inferred: false})
    expect(header.superior).toMatchObject({name: 'UBND huyện Quỳ Hợp', printed: 'UBND HUYỆN QUỲ HỢP', level: 'district'})
    expect(header.issuer?.id).not.toBe(header.superior?.id)
    expect(header.coIssuers).toEqual([])
  })

  test('every part slices from the source', () => {
    expect([header.issuer?.position, header.superior?.position, header.code?.position, header.type?.position, header.positions.place, header.positions.date, header.positions.subject].map(at)).toEqual(['PHÒNG NỘI VỤ', 'UBND HUYỆN QUỲ HỢP', 'Số: 31/KH-PNV', 'KẾ HOẠCH', 'Quỳ Hợp', 'ngày 5 tháng 3 năm 2021', 'Trồng tre'])
    expect(header.positions.motto?.parts?.map(at)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'])
  })

  test('a number or a day left blank makes a draft, an unreadable one does not', () => {
    const draft = (number: string, date: string): boolean => document(number, date, 'KẾ HOẠCH', 'Trồng tre', ...BODY).read.header.draft
    expect(draft('31/KH-PNV', 'ngày 5 tháng 3 năm 2021')).toBe(false)
    expect(draft('     /KH-PNV', 'ngày 5 tháng 3 năm 2021')).toBe(true)
    expect(draft('31/KH-PNV', 'ngày     tháng 3 năm 2021')).toBe(true)
    expect(draft('x%/KH-PNV', 'ngày # tháng 3 năm 2021')).toBe(false)
  })
})

describe('closing', () => {
  test('the first signer is the signature, others sign with it', () => {
    const {read: {signature, coSignatures}, at} = document('31/KH-PNV', 'ngày 5 tháng 3 năm 2021', 'KẾ HOẠCH', 'Trồng tre', ...BODY, 'TRƯỞNG PHÒNG', 'Lê Sơn Tùng', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Văn Đê')
    expect(signature).toMatchObject({authority: null, positions: ['Trưởng phòng'], name: 'Lê Sơn Tùng'})
    expect(signature.lines.map(({text, position}) => [text, at(position)])).toEqual([['TRƯỞNG PHÒNG', 'TRƯỞNG PHÒNG'], ['Lê Sơn Tùng', 'Lê Sơn Tùng']])
    expect(coSignatures.map(({authority, name}) => [authority, name])).toEqual([['KT.', 'Trần Văn Đê']])
  })

  test('nobody signs', () => {
    const {read} = document('31/KH-PNV', 'ngày 5 tháng 3 năm 2021', 'KẾ HOẠCH', 'Trồng tre', ...BODY)
    expect(read.signature).toEqual({authority: null, onBehalfOf: null, positions: [], name: null, rank: null, lines: [], position: null})
    expect([read.coSignatures, read.recipients, read.addressees]).toEqual([[], [], []])
  })

  test('those a letter is sent to are recipients, those a report is submitted to are not', () => {
    const names = (...opening: readonly string[]): string[][] => {
      const {read} = document('31/PNV-NN', 'ngày 5 tháng 3 năm 2021', ...opening, '', 'Kính gửi: Các xã.', '', ...BODY, 'Nơi nhận:', '- Như trên;', '- Lưu: VT.')
      return [read.addressees.map(({name}) => name), read.recipients.map(({name}) => name)]
    }
    expect(names('V/v trồng tre')).toEqual([['Các xã'], ['Các xã', 'Như trên', 'Lưu: VT']])
    expect(names('BÁO CÁO', 'Trồng tre')).toEqual([['Các xã'], ['Như trên', 'Lưu: VT']])
  })
})

describe('what is lacking is told', () => {
  const rules = (text: string): string[] => parse(text).diagnostics.map(({ruleId}) => ruleId)

  test('of an empty text, of one without a header, of a bare header', () => {
    expect(rules('')).toEqual(['empty'])
    expect(rules(' \r\n\t')).toEqual(['empty'])
    expect(rules('Trồng tre.')).toEqual(['header-missing'])
    expect(rules('KẾ HOẠCH\nTrồng tre\n')).toEqual(['code-missing', 'date-missing', 'signature-missing'])
  })

  test('of what can’t be read, with what is printed', () => {
    const {read, at} = document('x%/KH-PNV', 'ngày # tháng 3 năm 2021', 'KẾ HOẠCH', 'Trồng tre', ...BODY, 'TRƯỞNG PHÒNG', 'Lê Sơn Tùng')
    expect(read.diagnostics.map(({ruleId, severity, position}) => [ruleId, severity, at(position)])).toEqual([['code-unreadable', 'warning', 'Số: x%/KH-PNV'], ['date-unreadable', 'warning', 'Quỳ Hợp, ngày # tháng 3 năm 2021']])
  })
})
