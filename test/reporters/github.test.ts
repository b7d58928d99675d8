import {describe, expect, test} from 'vitest'
import type {Finding} from '../../src/lint/rule.ts'
import {github} from '../../src/reporters/github.ts'
import {print} from '../support/results.ts'

describe('github', () => {
  test('findings are annotations, with what would break them escaped', async () => {
    const lines = (await print(github)).trimEnd().split('\n')
    expect(lines[0]).toBe('::notice file=ke hoach/năm.txt,title=code-missing::No number')
    expect(lines[1]).toBe('::error file=ke hoach/năm.txt,line=4,endLine=4,col=2,endColumn=5,title=outline-gap::Unexpected item 11 after 9, expected 10')
    expect(lines[3]).toMatch(/^::warning file=a%2Cb%3Ac%0A<&"'>\.txt,line=2,endLine=2,col=6,endColumn=10,title=ocr-suspect::Met "\uFFFD\[31m<b>&\]\]>\uFFFD.*%250A/u)
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(4)
  })

  test('only ten of each kind are annotations, the others are told in the log', async () => {
    const finding = (severity: Finding['severity'], i: number): Finding => ({ruleId: 'x', severity, message: `##[error]${severity} ${i}`, position: null, url: ''})
    const findings = (['error', 'warning', 'info'] as const).flatMap((severity) => Array.from({length: 25}, (_, i) => finding(severity, i)))
    const lines = (await print(github, [{path: 'a.txt', text: '', findings, hidden: 0}, {path: '::error::b.txt', text: '', findings, hidden: 0}])).trimEnd().split('\n')
    const annotations = (kind: string): number => lines.filter((line) => line.startsWith(`::${kind} `)).length
    expect([annotations('error'), annotations('warning'), annotations('notice')]).toEqual([10, 10, 10])
    expect(lines.filter((line) => /^(?:error|warning|info): /u.test(line))).toHaveLength(150 - 29)
    expect(lines.filter((line) => line.startsWith('::')).at(-1)).toBe('::notice title=plan-parse::Findings beyond the ten annotations of each kind that GitHub shows: 121; they stand in the log of this step')
    expect(lines.filter((line) => !line.startsWith('::') && line.includes('##['))).toEqual([])
  })
})
