import {expect, test} from 'vitest'
import {compact} from '../../src/reporters/compact.ts'
import {print} from '../support/results.ts'

test('compact prints a finding a line', async () => {
  const lines = (await print(compact)).split('\n')
  expect(lines.slice(0, 3)).toEqual([
    'ke hoach/năm.txt:1:1: info: No number (code-missing)',
    'ke hoach/năm.txt:4:2: error: Unexpected item 11 after 9, expected 10 (outline-gap)',
    'ke hoach/năm.txt:2:1: warning: Misplaced tone (tone-misplaced)',
  ])
  expect(lines[3]).toMatch(/^a,b:c <&"'>\.txt:2:6: warning: /u)
  expect(lines[4]).toBe('Files checked: 3; with findings: 2 (errors: 1, warnings: 2, infos: 1)')
  expect(lines.join('')).not.toContain('\u001B')
})
