import type {Finding, Severity} from '../lint/rule.ts'
import {xml} from './parts/escape.ts'
import {lineOf} from './parts/source-line.ts'
import type {Reporter} from './reporter.ts'

const WEIGHT: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

/**
 * JUnit's XML: a suite for each file, a case for each finding. What fails the check is a failure; what does not is a
 * skipped case, so that it can be seen without turning the run red.
 */
export const junit: Reporter = {
  name: 'junit',
  extension: 'xml',
  async* report(results, {failOn}) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="plan-parse">\n'
    for await (const {path, text, findings} of results) {
      const failures = findings.filter(({severity}) => WEIGHT[severity] >= WEIGHT[failOn]).length
      const cases = findings.map((finding) => testCase(path, text, finding, WEIGHT[finding.severity] >= WEIGHT[failOn]))
      const all = cases.length > 0 ? cases : [`    <testcase classname="${xml(path)}" name="plan-parse"/>\n`]
      yield `  <testsuite name="${xml(path)}" tests="${all.length}" failures="${failures}" errors="0" skipped="${cases.length - failures}">\n${all.join('')}  </testsuite>\n`
    }
    yield '</testsuites>\n'
  },
}

function testCase(path: string, text: string, {ruleId, severity, message, position}: Finding, failed: boolean): string {
  const place = position === null ? '' : ` (${position.start.line}:${position.start.column})`
  const where = position === null ? path : `${path}:${position.start.line}:${position.start.column}`
  const line = position === null ? '' : lineOf(text, position.start).text.trim()
  const told = [`${where}: ${severity}: ${message} (${ruleId})`, ...line === '' ? [] : [line]].map(xml).join('\n')
  const body = failed ? `<failure type="${severity}" message="${xml(message)}">${told}</failure>` : `<skipped>${told}</skipped>`
  return `    <testcase classname="${xml(path)}" name="${xml(ruleId)}${place}">\n      ${body}\n    </testcase>\n`
}
