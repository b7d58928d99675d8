import {xml} from './parts/escape.ts'
import type {Reporter} from './reporter.ts'

/** Checkstyle's XML, which nearly every tool that gathers findings reads. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  extension: 'xml',
  async* report(results) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
    for await (const {path, findings} of results) {
      const errors = findings.map(({position, severity, message, ruleId}) => {
        const {line, column} = position?.start ?? {line: 1, column: 1}
        return `    <error line="${line}" column="${column}" severity="${severity}" message="${xml(message)}" source="plan-parse.${xml(ruleId)}"/>\n`
      })
      yield `  <file name="${xml(path)}">\n${errors.join('')}  </file>\n`
    }
    yield '</checkstyle>\n'
  },
}
