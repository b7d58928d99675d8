import {describe, expect, test} from 'vitest'
import {daysIn, isoDate, readPlaceAndDate} from '../../src/header/place-and-date.ts'
import {fold} from '../../src/util/fold.ts'

const read = (text: string) => readPlaceAndDate(text, fold(text))
const told = (text: string) => {
  const found = read(text)
  return found && [found.place, isoDate(found.year, found.month, found.day)]
}

test.each([
  ['Nghệ An, ngày 07 tháng 7 năm 2017', 'Nghệ An', '2017-07-07'], ['Quỳ Hợp, ngày 1 tháng 12 năm 2020', 'Quỳ Hợp', '2020-12-01'], ['Hà Nội , ngày 31 tháng 01 năm 1999', 'Hà Nội', '1999-01-31'], ['ngày 5 tháng 3 năm 2019', null, '2019-03-05'],
  ['Nghe An, ngay 5 thang 3 nam 2019', 'Nghệ An', '2019-03-05'], ['Huế, ngày 5 tháng mười hai năm 2019', 'Huế', '2019-12-05'], ['Huế, ngày 5/7/2017', 'Huế', '2017-07-05'], ['Phường 5, ngày 5 tháng 3 năm 2019', 'Phường 5', '2019-03-05'],
])('%s: %s, %s', (text, place, date) => {
  expect(told(text)).toEqual([place, date])
})

test('both slice', () => {
  const text = '  “Quỳ Hợp, ngày 7 tháng 7 năm 2017.'
  const found = read(text)
  expect(text.slice(found?.placeStart, found?.placeEnd)).toBe('Quỳ Hợp')
  expect(text.slice(found?.dateStart, found?.dateEnd)).toBe('ngày 7 tháng 7 năm 2017.')
})

describe('what is left blank', () => {
  test.each([['Nghệ An, ngày     tháng 7 năm 2017', '2017-07'], ['Nghệ An, ngày … tháng … năm 2017', '2017'], ['Nghệ An, ngày .... tháng .... năm 20....', null]])('%s: %s', (text, date) => {
    expect(told(text)?.[1]).toBe(date)
    expect(read(text)?.unreadable).toBe(false)
  })
})

describe('signs misread', () => {
  test.each([['Huế, ngày l2 tháng 7 năm 2O17', '2017-07-12'], ['Huế, ngày 0S tháng 1O năm 2017', '2017-10-05'], ['Huế, ngảy 5 thảng 7 nẳm 2017', '2017-07-05']])('%s: %s', (text, date) => {
    expect(told(text)?.[1]).toBe(date)
  })

  test('what is no number is unreadable and null', () => {
    expect(read('Huế, ngày x# tháng 7 năm 2017')).toMatchObject({day: null, month: 7, unreadable: true})
    expect(read('Huế, ngày 32 tháng 13 năm 2017')).toMatchObject({day: null, month: null, unreadable: true})
    expect(read('Huế, ngày 5 tháng 7 năm 3017')?.year).toBeNull()
  })

  test('a month alone, where no place is left for the day', () => {
    expect(read('Nghệ An, tháng 7 năm 2017')).toMatchObject({place: 'Nghệ An', day: null, month: 7, year: 2017, unreadable: false})
  })

  test('a province misread by a letter is told', () => {
    expect(told('Nghẻ Am, ngày 5 tháng 7 năm 2017')?.[0]).toBe('Nghệ An')
  })
})

test.each(['', 'Nghệ An', 'từ ngày 5/7/2017', 'Trồng tre ở Huế, tháng 7 năm 2017 và tháng 8', 'Trồng tre'])('%j has no date', (text) => {
  expect(read(text)).toBeNull()
})

describe('ISO days', () => {
  test('only as much as is known and may be', () => {
    expect(isoDate(2019, 3, 5)).toBe('2019-03-05')
    expect(isoDate(2019, 3, null)).toBe('2019-03')
    expect(isoDate(2019, null, 5)).toBe('2019')
    expect(isoDate(null, 3, 5)).toBeNull()
    expect(isoDate(2019, 2, 29)).toBe('2019-02')
    expect(isoDate(2020, 2, 29)).toBe('2020-02-29')
  })

  test('months have their days', () => {
    expect([daysIn(2019, 2), daysIn(2020, 2), daysIn(1900, 2), daysIn(2019, 12), daysIn(2019, 4)]).toEqual([28, 29, 28, 31, 30])
  })
})
