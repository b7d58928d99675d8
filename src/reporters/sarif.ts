import type {Finding, FileResult, Severity} from '../lint/rule.ts'
import type {Position} from '../model/document.generated.ts'
import {uri} from './parts/escape.ts'
import {fingerprints} from './parts/fingerprint.ts'
import type {Reporter, ReportContext, RuleInfo} from './reporter.ts'

const LEVELS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

/** SARIF 2.1.0 (OASIS): one log with one run, whatever the number of files; results are written as they come. */
export const sarif: Reporter = {
  name: 'sarif',
  extension: 'sarif',
  async* report(results, context) {
    const index = new Map(context.rules.map(({id}, i) => [id, i]))
    yield `{"version": "2.1.0", "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": [{\n"tool": ${JSON.stringify(tool(context))},\n"columnKind": "utf16CodeUnits",\n"results": [`
    let before = ''
    for await (const result of results) {
      const prints = fingerprints(result.findings, result.text)
      for (const [i, finding] of result.findings.entries()) {
        yield `${before}\n${JSON.stringify(resultOf(result, finding, index.get(finding.ruleId), prints[i] ?? ''))}`
        before = ','
      }
    }
    yield '\n]}]}\n'
  },
}

function tool({version, rules}: ReportContext): unknown {
  return {driver: {name: 'plan-parse', semanticVersion: version, rules: rules.map(describe)}}
}

function describe({id, severity, description, clause, url}: RuleInfo): unknown {
  return {
    id, shortDescription: {text: description}, help: {text: `${description} (${clause})`}, defaultConfiguration: {level: LEVELS[severity]}, properties: {clause},
    ...url === '' ? {} : {helpUri: url},
  }
}

function resultOf({path, text}: FileResult, {ruleId, severity, message, position, fix}: Finding, ruleIndex: number | undefined, print: string): unknown {
  const artifactLocation = path.startsWith('/') ? {uri: uri(path)} : {uri: uri(path), uriBaseId: '%SRCROOT%'}
  return {
    ruleId, ...ruleIndex === undefined ? {} : {ruleIndex}, level: LEVELS[severity], message: {text: message},
    locations: [{physicalLocation: {artifactLocation, ...position === null ? {} : {region: region(position, text)}}}],
    partialFingerprints: {'planParse/v1': print},
    ...fix === undefined ? {} : {fixes: [{
      artifactChanges: [{artifactLocation, replacements: [{deletedRegion: {charOffset: fix.start, charLength: fix.end - fix.start}, insertedContent: {text: fix.text}}]}],
    }]},
  }
}

/** Columns of SARIF count from 1, and the end stands behind the last sign, as ours do. */
function region({start, end}: Position, text: string): unknown {
  return {
    startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column, charOffset: start.offset, charLength: end.offset - start.offset,
    ...start.line === end.line ? {snippet: {text: text.slice(start.offset, end.offset)}} : {},
  }
}
