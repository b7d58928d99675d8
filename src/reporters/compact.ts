import {plain} from './parts/escape.ts'
import {count, newTally, tellTally} from './parts/tally.ts'
import type {Reporter} from './reporter.ts'

/** A finding a line, as compilers print them: for editors, logs and grep. */
export const compact: Reporter = {
  name: 'compact',
  extension: 'txt',
  async* report(results, {language}) {
    const tally = newTally()
    for await (const result of results) {
      count(tally, result)
      for (const {position, severity, message, ruleId} of result.findings) {
        const place = position === null ? '1:1' : `${position.start.line}:${position.start.column}`
        yield `${plain(result.path)}:${place}: ${severity}: ${plain(message)} (${ruleId})\n`
      }
    }
    yield `${tellTally(tally, language).join('\n')}\n`
  },
}
