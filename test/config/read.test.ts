import {describe, expect, test} from 'vitest'
import {tellProblem} from '../../src/config/problem.ts'
import {readConfig} from '../../src/config/read.ts'

function problems(text: string): string[] {
  const read = readConfig(text)
  return 'problems' in read ? read.problems.map((problem) => tellProblem(problem, 'c.yaml', 'en')) : []
}

describe('a config', () => {
  test('is read from YAML and JSON; an empty one is one', () => {
    expect(readConfig('extends: nd30\nrules:\n  article: off\n')).toEqual({config: {extends: 'nd30', rules: {article: 'off'}}})
    expect(readConfig('{"rules": {"article": ["warning"]}, "agencies": ["Ban Quản lý Vịnh"]}')).toEqual({config: {rules: {article: ['warning']}, agencies: ['Ban Quản lý Vịnh']}})
    expect(readConfig('')).toEqual({config: {}})
  })

  test.each([
    ['rules: {artcle: off}', 'c.yaml:1:17: unknown rule "artcle"; did you mean "article"?'],
    ['rules: {zzzzzzzzzzzzzzzzz: off}', 'c.yaml:1:28: unknown rule "zzzzzzzzzzzzzzzzz"; plan-parse rules lists those that are known'],
    ['rules: {article: loud}', 'c.yaml:1:18: rules.article is "loud", expected one of off, on, info, warning, error'],
    ['rules: {article: [warnin]}', 'c.yaml:1:19: rules.article.0 is "warnin"; did you mean "warning"?'],
    ['rules: {article: [warning, {a: 1}]}', 'c.yaml:1:18: rule article takes no options; give its severity alone'],
    ['rule: {}', 'c.yaml:1:7: unknown key "rule"; did you mean "rules"?'],
    ['overrides:\n  - file: a\n    files: b', 'c.yaml:2:11: unknown key "file"; did you mean "files"?'],
    ['overrides:\n  - rules: {}', 'c.yaml:2:5: overrides.0 lacks "files"'],
    ['complete: 1', 'c.yaml:1:11: complete is of the wrong type, expected boolean'],
    ['sections: {task: [a]}', 'c.yaml:1:18: unknown kind of section "task"; did you mean "tasks"?'],
    ['extends: stict', 'c.yaml:1:10: unknown profile "stict"; did you mean "strict"?'],
    ['overrides: [{files: a, extends: ./other.yaml}]', 'c.yaml:1:33: unknown profile "./other.yaml"; known are nd30, party, recommended, required-sections, strict; a file begins with ./ or ../'],
    ['[]', 'c.yaml:1:1: / is of the wrong type, expected object'],
  ])('%s', (text, told) => {
    expect(problems(text)).toEqual([told])
  })

  test('what is no YAML is told with its place', () => {
    expect(problems('rules:\n\t- a')[0]).toMatch(/^c\.yaml:2:1: this is no YAML or JSON: /u)
  })

  test('all that is wrong is told at once, in order', () => {
    expect(problems('rule: {}\ncomplete: 1\nrules: {artcle: off}').map((told) => told.slice(0, 9))).toEqual(['c.yaml:1:', 'c.yaml:2:', 'c.yaml:3:'])
  })
})
