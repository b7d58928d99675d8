import type {Finding, Severity} from '../lint/rule.ts'
import {sentence} from '../util/messages.ts'
import {githubMessage, githubProperty, plain} from './parts/escape.ts'
import {count, newTally, tellTally} from './parts/tally.ts'
import type {Reporter} from './reporter.ts'

const COMMANDS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}
/** GitHub shows no more annotations than ten of each kind for a step; the tenth notice is kept for telling so. */
const MOST: Readonly<Record<Severity, number>> = {error: 10, warning: 10, info: 9}

/**
 * Commands of GitHub's workflows: annotations at the lines of a pull request. Those beyond what GitHub shows are plain
 * lines of the log, so that nothing is lost.
 */
export const github: Reporter = {
  name: 'github',
  extension: 'txt',
  async* report(results, {language}) {
    const tally = newTally()
    let beyond = 0
    for await (const result of results) {
      const told = {error: tally.error, warning: tally.warning, info: tally.info}
      for (const finding of result.findings) {
        const shown = told[finding.severity]++ < MOST[finding.severity]
        if (!shown) beyond++
        yield shown ? annotation(result.path, finding) : logLine(result.path, finding)
      }
      count(tally, result)
    }
    if (beyond > 0) yield `::notice title=plan-parse::${githubMessage(sentence('check.beyond', {beyond}, language))}\n`
    yield `${tellTally(tally, language).join('\n')}\n`
  },
}

function annotation(path: string, {severity, position, message, ruleId}: Finding): string {
  const properties: [string, string | number][] = [['file', path]]
  if (position !== null) {
    const {start, end} = position
    // Columns of a range over several lines make GitHub drop the annotation.
    properties.push(['line', start.line], ['endLine', end.line])
    if (start.line === end.line) properties.push(['col', start.column], ['endColumn', end.column])
  }
  properties.push(['title', ruleId])
  const told = properties.map(([name, value]) => `${name}=${githubProperty(String(value))}`).join(',')
  return `::${COMMANDS[severity]} ${told}::${githubMessage(plain(message))}\n`
}

/** Begins with the severity, and parts the sign of the older commands, so that nothing printed in a document is a command. */
function logLine(path: string, {severity, position, message, ruleId}: Finding): string {
  const place = position === null ? '1:1' : `${position.start.line}:${position.start.column}`
  return `${severity}: ${`${plain(path)}:${place}: ${plain(message)} (${ruleId})`.replaceAll('##[', '## [')}\n`
}
