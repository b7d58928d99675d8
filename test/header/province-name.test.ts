import {expect, test} from 'vitest'
import {provinceNamed} from '../../src/header/province-name.ts'

test.each([['Nghệ An', 'Nghệ An'], ['NGHE AN', 'Nghệ An'], ['Quảng Tri', 'Quảng Trị'], ['Quảng Trj', 'Quảng Trị'], ['Bến Tte', 'Bến Tre'], ['Qu@ng Trj', 'Quảng Trị']])('%s is %s', (printed, name) => {
  expect(provinceNamed(printed)).toBe(name)
})

test.each(['', 'Đê', 'Quỳ Hợp', 'Qunng Trj', 'Hué X', 'Huy'])('%j is none', (printed) => {
  expect(provinceNamed(printed)).toBeNull()
})
