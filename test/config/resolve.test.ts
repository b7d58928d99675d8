import {describe, expect, test} from 'vitest'
import {withOwnSections} from '../../src/config/own-words.ts'
import {isIgnored, settingsFor, variantOf, type LoadedConfig} from '../../src/config/resolve.ts'
import type {Config} from '../../src/model/config.generated.ts'
import {parse} from '../../src/pipeline.ts'

function loaded(config: Config, bases: readonly (string | LoadedConfig)[] = [], path = '/a/plan-parse.config.yaml'): LoadedConfig {
  return {path, config, bases}
}

const at = (path: string) => (): string => path

describe('settings', () => {
  const config = loaded({
    extends: [], rules: {'date-padding': 'error'},
    overrides: [{files: ['old/**'], rules: {'date-padding': 'off'}}, {files: '**/*.md', complete: true, rules: {article: ['warning']}}],
  })

  test('without a config are those of recommended, or of the profile that was named', () => {
    expect(settingsFor(null, null, at('x')).settings.rules.has('date-padding')).toBe(true)
    expect(settingsFor(null, 'required-sections', at('x')).settings.rules.has('date-padding')).toBe(false)
  })

  test('are changed by overrides, later ones over earlier ones', () => {
    const of = (path: string): ReturnType<typeof settingsFor>['settings'] => settingsFor(config, null, at(path)).settings
    expect([...of('a.txt').rules].map(([id, {severity}]) => [id, severity])).toEqual([['date-padding', 'error']])
    expect([...of('old/a.txt').rules.keys()]).toEqual([])
    expect(of('old/a.md')).toMatchObject({complete: true})
    expect(of('old/a.md').rules.get('article')?.severity).toBe('warning')
  })

  test('files under the same overrides share them', () => {
    const variants = ['a.txt', 'b/c.txt', 'old/a.txt', 'old/b.txt', 'old/a.md'].map((path) => variantOf(config, at(path)))
    expect(new Set(variants).size).toBe(3)
    expect(variants[0]).toBe(variants[1])
  })

  test('begin with what is extended; a profile that was named stands in its place', () => {
    const base = loaded({rules: {article: 'error', 'motto-missing': 'error'}, sections: {tasks: ['Việc']}}, [], '/base.yaml')
    const own = loaded({extends: ['./base.yaml'], rules: {article: 'info'}, sections: {tasks: ['Đầu việc']}}, [base])
    const {settings, sections} = settingsFor(own, null, at('x'))
    expect(settings.rules.get('article')?.severity).toBe('info')
    expect(settings.rules.get('motto-missing')?.severity).toBe('error')
    expect(sections).toEqual({tasks: ['Việc', 'Đầu việc']})
    expect(settingsFor(own, 'required-sections', at('x')).settings.rules.get('motto-missing')).toBeUndefined()
  })

  test('what is ignored is', () => {
    expect(isIgnored(loaded({ignore: ['old/', '*.md']}), at('old/a.txt'))).toBe(true)
    expect(isIgnored(loaded({ignore: ['old/', '*.md']}), at('new/a.txt'))).toBe(false)
    expect(isIgnored(null, at('a'))).toBe(false)
  })
})

test('own headings tell what a section is for, whatever their case and marks', () => {
  const document = parse('KẾ HOẠCH\nNăm 2021\n\nI. ĐẦU VIỆC QUÝ MỘT\n1. Trồng cây.\n\nII. KINH PHÍ\nTheo quy định.\n')
  const roles = ({outline}: typeof document): (string | null)[] => outline.filter(({number}) => number !== null).map(({role}) => role)
  expect(roles(document)[1]).toBe('funding')
  expect(roles(withOwnSections(document, {tasks: ['Đầu việc']}))).toEqual(['tasks', 'funding'])
  expect(roles(withOwnSections(document, {tasks: ['Đầu'], schedule: ['đầu việc quý']}))[0]).toBe('schedule')
  expect(withOwnSections(document, {})).toBe(document)
})
