import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import Ajv04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type {Log} from 'sarif'
import {describe, expect, test} from 'vitest'
import {sarif} from '../../src/reporters/sarif.ts'
import {print} from '../support/results.ts'
import {ROOT} from '../support/root.ts'

const ajv = new Ajv04.default({strict: false, allErrors: true, unicodeRegExp: false})
addFormats.default(ajv)
const valid = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'test/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object)

function errors(log: unknown): unknown {
  return valid(log) ? null : valid.errors
}

describe('sarif', () => {
  test('a log of many files is one valid document with one run', async () => {
    const log = JSON.parse(await print(sarif)) as Log
    expect(errors(log)).toBeNull()
    expect(log.runs).toHaveLength(1)
    expect(log.runs[0]?.results).toHaveLength(4)
    expect(log.runs[0]?.tool.driver).toMatchObject({name: 'plan-parse', semanticVersion: '1.2.3'})
  })

  test('the schema is one that refuses', () => {
    expect(errors({version: '2.1.0', runs: [{tool: {driver: {}}, results: [{level: 'fatal'}]}]})).not.toBeNull()
  })

  test('a log without findings is valid', async () => {
    const log = JSON.parse(await print(sarif, [])) as Log
    expect(errors(log)).toBeNull()
    expect(log.runs[0]?.results).toEqual([])
  })

  test('results have level, region, rule and fix', async () => {
    const [run] = (JSON.parse(await print(sarif)) as Log).runs
    const [whole, gap, tone, hostile] = run?.results ?? []
    expect(whole?.locations?.[0]?.physicalLocation?.region).toBeUndefined()
    expect(whole?.level).toBe('note')
    expect(gap).toMatchObject({level: 'error', ruleId: 'outline-gap', ruleIndex: 1, message: {text: 'Unexpected item 11 after 9, expected 10'}})
    expect(run?.tool.driver.rules?.[1]).toMatchObject({id: 'outline-gap', helpUri: 'https://example.org/rules/outline-gap', defaultConfiguration: {level: 'error'}})
    expect(gap?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: {uri: 'ke%20hoach/n%C4%83m.txt', uriBaseId: '%SRCROOT%'},
      region: {startLine: 4, startColumn: 2, endLine: 4, endColumn: 5, charOffset: 34, charLength: 3, snippet: {text: '11.'}},
    })
    expect(tone?.fixes?.[0]?.artifactChanges[0]?.replacements[0]).toEqual({deletedRegion: {charOffset: 10, charLength: 3}, insertedContent: {text: 'NĂM'}})
    expect(hostile?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('a%2Cb%3Ac%0A%3C%26%22\'%3E.txt')
    expect(hostile?.ruleIndex).toBeUndefined()
  })

  test('absolute paths are file URIs', async () => {
    const log = JSON.parse(await print(sarif, [{path: '/tmp/a b.txt', text: '', hidden: 0, findings: [{ruleId: 'x', severity: 'info', message: 'm', position: null, url: ''}]}])) as Log
    expect(errors(log)).toBeNull()
    expect(log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({uri: 'file:///tmp/a%20b.txt'})
  })
})
