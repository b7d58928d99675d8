import {describe, expect, test} from 'vitest'
import {findToldDocument, inFull} from '../../src/header/article.ts'
import {findAttached} from '../../src/header/attached.ts'
import {cellsOf} from '../../src/header/cells.ts'
import {readRegarding} from '../../src/header/regarding.ts'
import {findStatus} from '../../src/header/status.ts'
import {spanOf} from '../../src/util/mapped-text.ts'
import {linesOf} from '../support/lines.ts'

const cells = (...lines: readonly string[]) => linesOf(...lines).flatMap((line) => cellsOf(line, false))

describe('V/v', () => {
  const read = (...lines: readonly string[]): string | null => readRegarding(cells(...lines))?.text.value ?? null

  test('over as many lines of the left column as it takes, the right one passed over', () => {
    expect(read('Số: 5/UBND-NN     Huế, ngày 5 tháng 3 năm 2019', 'V/v trồng tre')).toBe('trồng tre')
    expect(read('V/v trồng tre      Độc lập - Tự do - Hạnh phúc', 'ven biển          Huế, ngày 5 tháng 3 năm 2019', 'năm 2019.')).toBe('trồng tre ven biển năm 2019')
  })

  test('a second cell of its line is the right column’s', () => {
    expect(read('V/v trồng tre      HỎA TỐC', 'ven biển')).toBe('trồng tre ven biển')
  })

  test.each(['V/v: trồng tre', 'v/v trồng tre', 'Về việc trồng tre', 'V / v trồng tre', 'Vlv trồng tre', 'V/việc trồng tre'])('%s is one', (line) => {
    expect(read(line)).toBe('trồng tre')
  })

  test.each(['', 'Trồng tre', 'Vùng ven biển', 'Về trồng tre'])('%j is none', (line) => {
    expect(read(line)).toBeNull()
  })
})

describe('marks', () => {
  test('each in a cell of its own, with its span', () => {
    const lines = ['HỎA TỐC            TỐI MẬT', 'DỰ THẢO LẦN 2']
    const {urgency, secrecy, draft} = findStatus(cells(...lines))
    expect([urgency?.value, secrecy?.value]).toEqual(['hỏa tốc', 'tối mật'])
    const text = lines.join('\n')
    expect([urgency?.span, secrecy?.span, draft].map((span) => text.slice(span?.start, span?.end))).toEqual(['HỎA TỐC', 'TỐI MẬT', 'DỰ THẢO LẦN 2'])
  })

  test('signs round a mark do not matter', () => {
    const text = '[ KHẨN ]'
    expect(findStatus(cells(text)).urgency).toEqual({value: 'khẩn', span: {start: 2, end: 6}})
  })

  test.each(['', 'Khẩn', 'MAT', 'KHẨN TRƯƠNG', 'Mật ong', 'dự thảo', 'DỰ THẢO KẾ HOẠCH'])('%j marks nothing', (line) => {
    expect(findStatus(cells(line))).toEqual({urgency: null, secrecy: null, draft: null})
  })
})

describe('attached documents', () => {
  const DECISION = ['QUYẾT ĐỊNH', 'Điều 1. Ban hành kèm theo.', 'KT. CHỦ TỊCH', 'Lê Sơn Tùng', '']

  test('a title with its note begins one behind a closing', () => {
    expect(findAttached(linesOf(...DECISION, 'KẾ HOẠCH', 'Trồng tre', '(Ban hành kèm theo Quyết định số 5/QĐ-UBND)'))).toEqual([5])
  })

  test('so does a header with its organs', () => {
    expect(findAttached(linesOf(...DECISION, 'SỞ Y TẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))).toEqual([5])
  })

  test('a title without the note, an annex, and whatever stands before the closing do not', () => {
    expect(findAttached(linesOf(...DECISION, 'KẾ HOẠCH', 'Trồng tre'))).toEqual([])
    expect(findAttached(linesOf(...DECISION, 'PHỤ LỤC', '(Kèm theo Quyết định số 5/QĐ-UBND)'))).toEqual([])
    expect(findAttached(linesOf('KẾ HOẠCH', 'Trồng tre', '(Ban hành kèm theo Quyết định số 5/QĐ-UBND)'))).toEqual([])
    expect(findAttached(linesOf(''))).toEqual([])
  })

  test('the note stands within twelve lines under the title', () => {
    const apart = (lines: number): number => findAttached(linesOf(...DECISION, 'KẾ HOẠCH', ...Array.from({length: lines}, () => 'tre'), '(Kèm theo Quyết định số 5)')).length
    expect([apart(10), apart(11)]).toEqual([1, 0])
  })
})

describe('news of a document', () => {
  const NEWS = 'Nhằm giữ đất ven biển trước mùa mưa bão, ngày 5/3/2021, UBND tỉnh Nghệ An ban hành Kế hoạch số 31/KH-UBND về trồng tre trên tuyến đê biển.'

  test('tells issuer, number, day, type and subject, all of them slicing', () => {
    const told = findToldDocument(linesOf('Trồng tre giữ đất', NEWS))
    expect(told).toMatchObject({issuer: {value: 'UBND tỉnh Nghệ An'}, code: {read: {number: '31', notation: 'KH-UBND'}, text: {value: 'số 31/KH-UBND'}}, date: {iso: '2021-03-05', text: {value: '5/3/2021'}}, type: {type: {code: 'KH'}}, subject: {value: 'trồng tre trên tuyến đê biển'}})
    const text = `Trồng tre giữ đất\n${NEWS}`
    expect(text.slice(told?.type.span.start, told?.type.span.end)).toBe('Kế hoạch')
    const span = told && spanOf(told.issuer, {start: 0, end: 4})
    expect(text.slice(span?.start, span?.end)).toBe('UBND')
  })

  test('the day behind the number is meant before one in front', () => {
    expect(findToldDocument(linesOf(NEWS.replace('31/KH-UBND', '31/KH-UBND ngày 4/3/2021')))?.date?.iso).toBe('2021-03-04')
  })

  test.each(['', 'UBND tỉnh ban hành Kế hoạch số 31/KH-UBND', NEWS.replace('ban hành', 'thực hiện'), NEWS.replace(' số 31/KH-UBND', '')])('%j tells none', (line) => {
    expect(findToldDocument(linesOf(line))).toBeNull()
  })

  test('the abbreviation of an organ is written in full', () => {
    expect(['UBND tỉnh', 'HĐND xã', 'Sở Y tế', 'UBND'].map(inFull)).toEqual(['Ủy ban nhân dân tỉnh', 'Hội đồng nhân dân xã', 'Sở Y tế', 'UBND'])
  })
})
