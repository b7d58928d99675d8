import {expect, test} from 'vitest'
import {ndjson} from '../../../src/write/formats/ndjson.ts'
import {DOCUMENT} from '../document.ts'

test('each document stands on a line of its own, whatever it was asked', () => {
  const {before, between, after} = ndjson.frame({compact: false})
  const one = ndjson.write(DOCUMENT, {compact: false})
  const lines = (before + one + between + one + after).split('\n')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([DOCUMENT, DOCUMENT])
})
