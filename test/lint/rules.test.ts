import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rulePages} from '../../scripts/rule-pages.ts'
import {exampleText} from '../../src/lint/examples/example.ts'
import {PRESETS} from '../../src/lint/presets/index.ts'
import {RULES} from '../../src/lint/rules/index.ts'
import {resolveSettings} from '../../src/lint/settings.ts'
import {membersOf} from '../support/registry.ts'
import {ROOT} from '../support/root.ts'
import {tellOf} from './support.ts'

const IDS = Object.keys(RULES)

describe('the registry of rules', () => {
  test('names every file of its folder, in order, under its own id', () => {
    expect(IDS).toEqual(membersOf('src/lint/rules'))
    expect(Object.entries(RULES).filter(([id, rule]) => rule.id !== id)).toEqual([])
  })

  test('every rule stands in a preset', () => {
    const used = new Set(Object.keys(PRESETS).flatMap((name) => [...resolveSettings([{extends: [name]}]).rules.keys()]))
    expect(IDS.filter((id) => !used.has(id))).toEqual([])
  })

  test('every rule has its page, and no page is left over or stale', () => {
    const pages = rulePages()
    expect(readdirSync(join(ROOT, 'docs/rules')).sort()).toEqual([...pages.keys()].sort())
    for (const [file, page] of pages) expect(readFileSync(join(ROOT, 'docs/rules', file), 'utf8'), file).toBe(page)
  })
})

describe('the registry of presets', () => {
  test('names every file of its folder', () => {
    expect(Object.keys(PRESETS).sort()).toEqual(membersOf('src/lint/presets'))
  })

  test('a rule that rests on memory is nowhere an error', () => {
    const errors = Object.keys(PRESETS).flatMap((name) => [...resolveSettings([{extends: [name]}]).rules].filter(([, {severity}]) => severity === 'error').map(([id]) => id))
    expect(errors.filter((id) => RULES[id]?.rests === 'memory')).toEqual([])
  })
})

describe.each(Object.values(RULES))('$id', (rule) => {
  test.each(rule.examples.bad)('tells of: $shows', (example) => {
    const [finding, ...others] = tellOf(rule.id, example)
    expect(finding).toBeDefined()
    const {position = null} = finding ?? {}
    expect(position === null ? null : exampleText(example).slice(position.start.offset, position.end.offset)).toBe(example.marks ?? null)
    expect([finding, ...others].map((each) => each?.message).join('\n')).not.toMatch(/\{[a-z]+\}/iu)
  })

  test.each(rule.examples.ok)('is silent on: $shows', (example) => {
    expect(tellOf(rule.id, example)).toEqual([])
  })

  test('is silent elsewhere', () => {
    expect(rule.examples.ok.filter(({elsewhere}) => elsewhere === true).length).toBeGreaterThan(0)
  })

  test('says the same in both languages', () => {
    const blanks = (text: string): string[] => [...text.matchAll(/\{[a-z]+\}/gu)].map(([blank]) => blank).sort()
    for (const {en, vi} of [rule.sentence, ...Object.values(rule.sentences ?? {})]) expect(blanks(vi)).toEqual(blanks(en))
  })
})
