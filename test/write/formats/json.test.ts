import {expect, test} from 'vitest'
import {json} from '../../../src/write/formats/json.ts'
import {DOCUMENT} from '../document.ts'

test('a document is written as it is, on one line where it is to be compact', () => {
  const wide = json.write(DOCUMENT, {compact: false})
  const narrow = json.write(DOCUMENT, {compact: true})
  expect(JSON.parse(wide)).toEqual(DOCUMENT)
  expect(JSON.parse(narrow)).toEqual(DOCUMENT)
  expect(wide.split('\n')[1]).toBe(`  "$schema": ${JSON.stringify(DOCUMENT.$schema)},`)
  expect(narrow).not.toContain('\n')
})

test.each([true, false])('several documents are an array (compact: %s)', (compact) => {
  const {before, between, after} = json.frame({compact})
  const one = json.write(DOCUMENT, {compact})
  expect(JSON.parse(before + one + between + one + after)).toEqual([DOCUMENT, DOCUMENT])
})
