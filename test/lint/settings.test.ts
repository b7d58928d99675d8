import {describe, expect, test} from 'vitest'
import {RULES} from '../../src/lint/rules/index.ts'
import {resolveSettings} from '../../src/lint/settings.ts'

describe('resolving profiles', () => {
  test('`on` is the rule\'s own severity, and its own options', () => {
    expect(resolveSettings([{rules: {'ocr-suspect': 'on'}}]).rules.get('ocr-suspect')).toEqual({severity: 'info', options: {most: 10}})
  })

  test('later profiles win, rule by rule', () => {
    const {rules} = resolveSettings([{extends: ['recommended']}, {rules: {'outline-gap': 'error', 'outline-order': 'off'}}])
    expect(rules.get('outline-gap')?.severity).toBe('error')
    expect(rules.has('outline-order')).toBe(false)
    expect(rules.get('outline-jump')?.severity).toBe(RULES['outline-jump']?.severity)
  })

  test('a new severity keeps options given before', () => {
    const {rules} = resolveSettings([{rules: {'ocr-suspect': ['on', {most: 3}]}}, {rules: {'ocr-suspect': 'warning'}}])
    expect(rules.get('ocr-suspect')).toEqual({severity: 'warning', options: {most: 3}})
  })

  test('only a profile that says so takes documents for complete', () => {
    expect(resolveSettings([{extends: ['recommended']}]).complete).toBe(false)
    expect(resolveSettings([{extends: ['strict']}]).complete).toBe(true)
    expect(resolveSettings([{extends: ['strict']}, {complete: false}]).complete).toBe(false)
  })

  test('an unknown preset or rule is told by name', () => {
    expect(() => resolveSettings([{extends: ['nd31']}])).toThrow('There is no preset "nd31"')
    expect(() => resolveSettings([{rules: {'outline-gaps': 'on'}}])).toThrow('There is no rule "outline-gaps"')
    expect(() => resolveSettings([{rules: {['constructor']: 'on' as const}}])).toThrow('There is no rule "constructor"')
  })
})
