import {expect, test} from 'vitest'
import {findSelfCitation} from '../../src/header/self-citation.ts'
import {linesOf} from '../support/lines.ts'

const find = (notation: string, ...lines: readonly string[]) => findSelfCitation(linesOf(...lines), 0, notation)

test('an annex tells number and date of its document', () => {
  expect(find('KH-UBND', 'PHỤ LỤC', '(Kèm theo Kế hoạch số 31/KH-UBND ngày 5/3/2021 của huyện)')).toEqual({number: '31', year: 2021, month: 3, day: 5})
  expect(find('KH-UBND', '(Kèm theo Kế hoạch số: 31 /KH-UBND', 'ngày 05 tháng 3 năm 2021)')).toEqual({number: '31', year: 2021, month: 3, day: 5})
  expect(find('KH/HU', '(Kèm theo Kế hoạch số 31-KH/HU ngày 5.3.2021)')).toEqual({number: '31', year: 2021, month: 3, day: 5})
})

test('without a date the number alone is told, and a month that is none is null', () => {
  expect(find('KH-UBND', '(Kèm theo Kế hoạch số 31/KH-UBND)')).toEqual({number: '31', year: null, month: null, day: null})
  expect(find('KH-UBND', '(Kèm theo Kế hoạch số 31/KH-UBND ngày 5/13/2021)')).toEqual({number: '31', year: 2021, month: null, day: 5})
})

test('another notation, another sentence, and what stands above tell nothing', () => {
  expect(find('KH-UBND', '(Kèm theo Quyết định số 31/QĐ-UBND ngày 5/3/2021)')).toBeNull()
  expect(find('KH-UBND', 'Thực hiện Kế hoạch số 31/KH-UBND ngày 5/3/2021')).toBeNull()
  expect(findSelfCitation(linesOf('(Kèm theo Kế hoạch số 31/KH-UBND)', ''), 1, 'KH-UBND')).toBeNull()
  expect(find('KH-UBND', '')).toBeNull()
})
