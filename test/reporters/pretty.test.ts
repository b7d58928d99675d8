import {describe, expect, test} from 'vitest'
import {pretty} from '../../src/reporters/pretty.ts'
import {excerpt} from '../../src/reporters/parts/excerpt.ts'
import {findingAt, print} from '../support/results.ts'

describe('pretty', () => {
  test('groups by file and shows the line with carets', async () => {
    const text = await print(pretty)
    expect(text).toContain('ke hoach/năm.txt\n    -  info  No number  code-missing\n')
    expect(text).toContain('  4:2  error  Unexpected item 11 after 9, expected 10  outline-gap\n       │  11. Giám sát, kiểm tra\n       │  ^^^\n       expected: 10\n')
    expect(text).not.toContain('good.txt')
    expect(text).toMatch(/Files checked: 3; with findings: 2 \(errors: 1, warnings: 2, infos: 1\)\nKnown findings hidden by the baseline: 2\nFindings that --fix can mend in text and Markdown: 1\n$/u)
  })

  test('has colours only where they are asked for, and none from a document', async () => {
    expect(await print(pretty)).not.toContain('\u001B')
    const coloured = await print(pretty, undefined, {color: true})
    expect(coloured).toContain('\u001B[31merror\u001B[39m')
    expect(coloured).toContain('\uFFFD[31m<b>&')
  })

  test('speaks Vietnamese', async () => {
    const text = await print(pretty, undefined, {language: 'vi'})
    expect(text).toContain('4:2  lỗi  ')
    expect(text).toContain('Đã kiểm tra 3 tệp, 2 tệp có vấn đề (1 lỗi, 2 cảnh báo, 1 gợi ý)')
  })

  test('without findings says so', async () => {
    expect(await print(pretty, [{path: 'a', text: '', findings: [], hidden: 0}])).toBe('Files checked: 1; nothing found\n')
  })
})

describe('an excerpt', () => {
  const at = (text: string, printed: string): ReturnType<typeof excerpt> => {
    const {position} = findingAt(text, printed, {ruleId: 'x', severity: 'error', message: 'm'})
    if (position === null) throw new Error('no position')
    return excerpt(text, position)
  }

  test('keeps carets below their letters, marks above letters take no room', () => {
    const text = 'Ke\u0302\u0301 hoach nam 2020'
    expect(at(text, 'nam')).toEqual({line: text, carets: `${' '.repeat(9)}^^^`})
    expect(at('\t- a b', 'a')).toEqual({line: ' - a b', carets: '   ^'})
  })

  test('cuts a long line around the finding', () => {
    const {line, carets} = at(`${'đ'.repeat(500)} HERE ${'x'.repeat(500)}`, 'HERE')
    expect(line.startsWith('…')).toBe(true)
    expect(line.endsWith('…')).toBe(true)
    expect(line.length).toBeLessThan(120)
    expect(line.slice(carets.indexOf('^'), carets.length)).toBe('HERE')
  })

  test('of a range over lines is its first line', () => {
    expect(at('one two\r\nthree', 'two\r\nth')).toEqual({line: 'one two', carets: '    ^^^'})
  })
})
