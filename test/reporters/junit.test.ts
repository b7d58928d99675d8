import {describe, expect, test} from 'vitest'
import {junit} from '../../src/reporters/junit.ts'
import {print} from '../support/results.ts'
import {xmlErrors} from '../support/xml.ts'

const XSD = 'jenkins-junit.xsd'

describe('junit', () => {
  test('is valid by the schema of Jenkins', async () => {
    expect(await xmlErrors(await print(junit), XSD)).toEqual([])
    expect(await xmlErrors(await print(junit, []), XSD)).toEqual([])
    expect(await xmlErrors('<testsuites><testsuite tests="1"/></testsuites>', XSD)).not.toEqual([])
  })

  test('what fails the check is a failure, warnings are seen as skipped', async () => {
    const xml = await print(junit)
    expect(xml).toContain('<testsuite name="ke hoach/năm.txt" tests="3" failures="1" errors="0" skipped="2">')
    expect(xml).toContain('<failure type="error" message="Unexpected item 11 after 9, expected 10">ke hoach/năm.txt:4:2: error:')
    expect(xml).toMatch(/<skipped>ke hoach\/năm\.txt:2:1: warning: Misplaced tone \(tone-misplaced\)/u)
    expect(xml).toContain('<testcase classname="good.txt" name="plan-parse"/>')
  })

  test('with --fail-on warning warnings fail', async () => {
    expect(await print(junit, undefined, {failOn: 'warning'})).toContain('tests="3" failures="2" errors="0" skipped="1"')
  })
})
