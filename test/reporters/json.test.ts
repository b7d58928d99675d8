import {expect, test} from 'vitest'
import {json} from '../../src/reporters/json.ts'
import {print, RESULTS} from '../support/results.ts'

test('json is one object with all files and what was counted', async () => {
  const report = JSON.parse(await print(json)) as unknown
  expect(report).toEqual({
    version: '1.2.3', files: RESULTS.map(({path, findings, hidden}) => ({path, findings, hidden})),
    summary: {files: 3, found: 2, error: 1, warning: 2, info: 1, hidden: 2, fixable: 1},
  })
  expect(JSON.parse(await print(json, []))).toMatchObject({files: [], summary: {files: 0}})
})
