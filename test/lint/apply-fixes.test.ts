import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyFixes} from '../../src/lint/apply-fixes.ts'
import type {Finding} from '../../src/lint/rule.ts'

function fixes(...edits: readonly (readonly [start: number, end: number, text: string])[]): Finding[] {
  return edits.map(([start, end, text]) => ({ruleId: 'x', severity: 'info', message: 'm', position: null, url: '', fix: {start, end, text}}))
}

describe('fixes', () => {
  test('are made in print order, whatever the order of findings', () => {
    expect(applyFixes('abcdef', fixes([4, 5, 'E'], [0, 1, 'A'], [2, 2, '-']))).toEqual({text: 'Ab-cdEf', applied: 3})
  })

  test('of those that overlap the first is made', () => {
    expect(applyFixes('abcdef', fixes([0, 3, 'X'], [2, 4, 'Y'], [3, 4, 'Z']))).toEqual({text: 'XZef', applied: 2})
    expect(applyFixes('ab', fixes([1, 1, 'X'], [1, 1, 'Y']))).toEqual({text: 'aXb', applied: 1})
    expect(applyFixes('ab', fixes([0, 0, 'X'], [0, 0, 'Y']))).toEqual({text: 'Xab', applied: 1})
  })

  test('without any the text is the same', () => {
    expect(applyFixes('abc', [{ruleId: 'x', severity: 'info', message: 'm', position: null, url: ''}])).toEqual({text: 'abc', applied: 0})
  })

  test('what no fix touches stays', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.tuple(fc.nat(40), fc.nat(5))), (text, spans) => {
      const edits = spans.map(([start, length]) => [Math.min(start, text.length), Math.min(start + length, text.length), ''] as const)
      expect(applyFixes(text, fixes(...edits)).text.length).toBeLessThanOrEqual(text.length)
      expect(applyFixes(text, fixes(...edits.map(([start, end]) => [start, end, text.slice(start, end)] as const))).text).toBe(text)
    }))
  })
})
