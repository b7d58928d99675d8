import {Chalk, type ChalkInstance} from 'chalk'
import type {FileResult, Finding, Severity} from '../lint/rule.ts'
import {sentence} from '../util/messages.ts'
import {plain} from './parts/escape.ts'
import {excerpt} from './parts/excerpt.ts'
import {count, newTally, tellTally} from './parts/tally.ts'
import type {Reporter, ReportContext} from './reporter.ts'

/** For people at a terminal: by file, with the line of the document and carets under what was met. */
export const pretty: Reporter = {
  name: 'pretty',
  extension: 'txt',
  async* report(results, context) {
    const paint = new Chalk({level: context.color ? 1 : 0})
    const tally = newTally()
    for await (const result of results) {
      count(tally, result)
      if (result.findings.length > 0) yield tellFile(result, paint, context)
    }
    const told = tellTally(tally, context.language).join('\n')
    const colour = tally.error > 0 ? paint.red.bold : tally.warning > 0 ? paint.yellow.bold : tally.found > 0 ? paint.bold : paint.green
    yield `${colour(told)}\n`
  },
}

function tellFile({path, text, findings}: FileResult, paint: ChalkInstance, context: ReportContext): string {
  const places = findings.map(({position}) => (position === null ? '-' : `${position.start.line}:${position.start.column}`))
  const width = Math.max(...places.map(({length}) => length))
  const told = findings.map((finding, i) => tell(finding, (places[i] ?? '').padStart(width), text, paint, context))
  return `${paint.underline(plain(path))}\n${told.join('')}\n`
}

function tell({ruleId, severity, message, position, expected}: Finding, place: string, text: string, paint: ChalkInstance, {language}: ReportContext): string {
  const word = COLOURS[severity](paint)(sentence(`check.severity-${severity}`, {}, language))
  const head = `  ${paint.dim(place)}  ${word}  ${plain(message)}  ${paint.dim(ruleId)}\n`
  const indent = ' '.repeat(place.length + 4)
  const wanted = expected === undefined || expected.length === 0 ? '' : `${indent}${paint.dim(sentence('check.expected', {expected: expected.map(plain).join(' | ')}, language))}\n`
  if (position === null) return `${head}${wanted}`
  const {line, carets} = excerpt(text, position)
  const shown = line === '' ? '' : `${indent}${paint.dim('│')} ${line}\n${indent}${paint.dim('│')} ${COLOURS[severity](paint)(carets)}\n`
  return `${head}${shown}${wanted}`
}

const COLOURS: Readonly<Record<Severity, (paint: ChalkInstance) => ChalkInstance>> = {
  error: (paint) => paint.red, warning: (paint) => paint.yellow, info: (paint) => paint.blue,
}
