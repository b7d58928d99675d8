import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {gitlab} from '../../src/reporters/gitlab.ts'
import {print, RESULTS} from '../support/results.ts'
import {ROOT} from '../support/root.ts'

interface Issue {readonly fingerprint: string; readonly severity: string; readonly location: unknown}

const valid = new Ajv2020.default().compile(JSON.parse(readFileSync(join(ROOT, 'test/schemas/gitlab-code-quality.schema.json'), 'utf8')) as object)

describe('gitlab', () => {
  test('is a valid code quality report', async () => {
    const issues = JSON.parse(await print(gitlab)) as Issue[]
    expect(valid(issues), JSON.stringify(valid.errors)).toBe(true)
    expect(issues.map(({severity}) => severity)).toEqual(['info', 'major', 'minor', 'minor'])
    expect(issues[1]?.location).toEqual({path: 'ke hoach/năm.txt', lines: {begin: 4, end: 4}})
    expect(valid([{description: 'x'}])).toBe(false)
  })

  test('without findings it is an empty array', async () => {
    expect(JSON.parse(await print(gitlab, [{path: 'a', text: '', findings: [], hidden: 0}]))).toEqual([])
  })

  test('fingerprints are unique and stay when the finding moves', async () => {
    const [first] = RESULTS
    if (first === undefined) throw new Error('no results')
    const twice = {...first, findings: [...first.findings, ...first.findings]}
    const before = (JSON.parse(await print(gitlab, [twice])) as Issue[]).map(({fingerprint}) => fingerprint)
    expect(new Set(before).size).toBe(6)
    const moved = {
      ...first, text: `x\n${first.text}`,
      findings: first.findings.map(({position, ...finding}) => ({...finding, position: position && {start: down(position.start), end: down(position.end)}})),
    }
    expect((JSON.parse(await print(gitlab, [moved])) as Issue[]).map(({fingerprint}) => fingerprint)).toEqual(before.slice(0, 3))
  })
})

function down({line, column, offset}: {line: number; column: number; offset: number}): {line: number; column: number; offset: number} {
  return {line: line + 1, column, offset: offset + 2}
}
