import {describe, expect, test} from 'vitest'
import {ABSENT, corpus} from '../support/corpus.ts'
import {check} from './support.ts'

/** Rule, severity and line of what the recommended rules tell of a document whose name begins so. */
function told(name: string): string[] {
  const document = corpus('dev').find((each) => each.name.startsWith(name))
  if (document === undefined) throw new Error(`There is no ${name} in the corpus`)
  return check(document.text, {extends: ['recommended']}).map(({ruleId, severity, position}) => `${ruleId} ${severity} ${position?.start.line ?? '-'}`)
}

describe.skipIf(ABSENT !== null)(`real documents ${ABSENT ?? ''}`, () => {
  test('the plan of 2008: misplaced tones, and no rule of later years', () => {
    const found = told('seed-000')
    expect(found.filter((each) => each.startsWith('tone-misplaced warning'))).toHaveLength(11)
    expect(found.filter((each) => / (?:error|warning) /u.test(each) && !each.startsWith('tone-misplaced'))).toEqual([])
    expect(found.map((each) => each.replace(/ \d+$/u, ''))).toContain('signature-missing info')
  })

  test('the plan of 2017: item 10 is lost, and nothing is told of its sections', () => {
    const found = told('seed-001')
    expect(found.filter((each) => / (?:error|warning) /u.test(each))).toEqual(['outline-gap warning 98'])
    expect(found.filter((each) => /^(?:required-section|section-order|heading-empty|outline-(?!gap))/u.test(each))).toEqual([])
  })

  test('the news item: one finding', () => {
    expect(told('seed-002')).toEqual(['article info -'])
  })

  test('no published document has an error', () => {
    const errors = corpus('dev').flatMap(({name, text}) => check(text, {extends: ['recommended']}).filter(({severity}) => severity === 'error').map(({ruleId}) => `${name} ${ruleId}`))
    expect(errors).toEqual([])
  })
})
