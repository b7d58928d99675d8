import {expect, test} from 'vitest'
import {findSigningDay} from '../../src/header/stamp.ts'
import {linesOf} from '../support/lines.ts'

test.each([['Ngày ký: 02/03/2021'], ['Thời gian ký: 02.03.2021 09:15:00 +07:00'], ['hời gian ký: 2/3/2021'], ['Thời gian ký 2021-03-02T09:15:00']])('%s tells the day', (line) => {
  expect(findSigningDay(linesOf('KẾ HOẠCH', line))).toEqual({year: 2021, month: 3, day: 2})
})

test.each(['', '02/03/2021 09:15:00', 'Thời gian ký: 02.13.2021', 'Thời gian ký: 32.03.2021', 'Thời gian trồng: 02/03/2021'])('%j does not', (line) => {
  expect(findSigningDay(linesOf(line))).toBeNull()
})

test('the stamp stands in the first sixty lines or the last thirty', () => {
  const stamp = 'Thời gian ký: 02/03/2021'
  const at = (index: number): boolean => findSigningDay(linesOf(...Array.from({length: 200}, (_, i) => (i === index ? stamp : 'Tre.')))) !== null
  expect([59, 60, 169, 170].map(at)).toEqual([true, false, false, true])
})
