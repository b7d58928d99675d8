import {createHash} from 'node:crypto'
import type {Severity} from '../lint/rule.ts'
import {fingerprints} from './parts/fingerprint.ts'
import type {Reporter} from './reporter.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'}

/**
 * GitLab's code quality report (https://docs.gitlab.com/ci/testing/code_quality/): an array of issues. Fingerprints are
 * of the content, so that a finding that only moved is not told as a new one.
 */
export const gitlab: Reporter = {
  name: 'gitlab',
  extension: 'json',
  async* report(results) {
    let before = '['
    for await (const {path, text, findings} of results) {
      const prints = fingerprints(findings, text)
      for (const [i, {ruleId, severity, message, position}] of findings.entries()) {
        const issue = {
          type: 'issue', check_name: ruleId, description: message, categories: ['Style'], severity: SEVERITIES[severity],
          fingerprint: createHash('sha256').update(`${path}\0${prints[i] ?? ''}`).digest('hex'),
          location: {path, lines: {begin: position?.start.line ?? 1, end: position?.end.line ?? 1}},
        }
        yield `${before}\n  ${JSON.stringify(issue)}`
        before = ','
      }
    }
    yield before === '[' ? '[]\n' : '\n]\n'
  },
}
