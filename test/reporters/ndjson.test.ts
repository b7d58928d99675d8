import {expect, test} from 'vitest'
import {ndjson} from '../../src/reporters/ndjson.ts'
import {print, RESULTS} from '../support/results.ts'

test('ndjson has a line for each finding', async () => {
  const lines = (await print(ndjson)).trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)
  expect(lines).toEqual(RESULTS.flatMap(({path, findings}) => findings.map((finding) => ({path, ...finding}))))
})
