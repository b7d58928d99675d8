import {expect, test} from 'vitest'
import {findPercentages} from '../../../src/extractors/quantities/percentages.ts'
import {fold} from '../../../src/util/fold.ts'

/** Figures without the sign, and signs without a figure. */
test.each([
  'tỷ lệ (%) tăng dần', 'đơn vị tính: %', 'tính theo phần trăm', 'phần trăm và phần nghìn', '95 hộ, 12 xã', 'đạt 3/4 số hộ', 'phần trám 20 gốc', 'lo % là bao nhiêu', '100 phần thưởng',
])('%s', (text) => {
  expect(findPercentages(fold(text))).toEqual([])
})
