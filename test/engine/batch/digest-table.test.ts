import {expect, it} from 'vitest'
import {DigestTable} from '../../../src/engine/batch/digest-table.ts'

it('keeps the first number of each text, however many there are', () => {
  const table = new DigestTable()
  for (let i = 0; i < 5000; i++) expect(table.add(`văn bản ${i}`, i * 2 ** 20)).toBe(true)
  expect(table.add('văn bản 17', 1)).toBe(false)
  expect(table.size).toBe(5000)
  expect(table.get('văn bản 17')).toBe(17 * 2 ** 20)
  expect(table.get('văn bản 4999')).toBe(4999 * 2 ** 20)
  expect(table.has('văn bản 5000')).toBe(false)
})
