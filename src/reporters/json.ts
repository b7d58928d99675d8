import {count, newTally} from './parts/tally.ts'
import type {Reporter} from './reporter.ts'

/** One JSON object: the files in the order they were checked, and what was counted behind them. */
export const json: Reporter = {
  name: 'json',
  extension: 'json',
  async* report(results, {version}) {
    const tally = newTally()
    yield `{"version": ${JSON.stringify(version)}, "files": [`
    for await (const result of results) {
      const {path, findings, hidden} = result
      yield `${tally.files === 0 ? '' : ','}\n  ${JSON.stringify({path, findings, hidden})}`
      count(tally, result)
    }
    yield `\n], "summary": ${JSON.stringify(tally)}}\n`
  },
}
