import type {Diagnostic, PlanDocument} from '../model/document.generated.ts'
import type {Language} from '../model/message.ts'
import {indexLines} from '../util/line-index.ts'
import {fillIn} from '../util/messages.ts'
import {appliesTo} from './look/applies.ts'
import type {Checked, Finding, Rule, Severity, Told} from './rule.ts'
import {RULES} from './rules/index.ts'
import type {Settings} from './settings.ts'

const RANK: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

/** Where the page of a rule, or of a kind of message of the parser, stands. */
export function ruleUrl(id: string): string {
  return `https://plan-parse.dev/rules/${id}`
}

/**
 * Makes a document ready to be checked.
 *
 * @param text - the decoded source text in which its positions count
 */
export function prepare(document: PlanDocument, text: string, language: Language = 'en'): Checked {
  return {document, text, language, lines: indexLines(text)}
}

/**
 * Checks one document.
 *
 * @returns what its rules tell, and what the parser told that no rule tells, in print order; what is about the whole
 * document comes first
 */
export function checkDocument(checked: Checked, {rules, complete}: Settings): Finding[] {
  const findings = checked.document.diagnostics.filter(({ruleId}) => !Object.hasOwn(RULES, ruleId)).map(passOn)
  for (const [id, {severity, options}] of rules) {
    const rule = RULES[id]
    if (rule === undefined || !appliesTo(rule.applies ?? {}, checked.document)) continue
    for (const told of rule.check(checked, options)) findings.push(stamp(told, rule, milder(severity, told, complete), checked.language))
  }
  return findings.sort((a, b) => startOf(a) - startOf(b))
}

/** What the parser itself told: information, as no profile weighs it. */
function passOn(diagnostic: Diagnostic): Finding {
  return {...diagnostic, severity: 'info', url: ruleUrl(diagnostic.ruleId)}
}

function milder(severity: Severity, told: Told, complete: boolean): Severity {
  const own = told.absent === true && !complete ? 'info' : told.severity ?? severity
  return RANK[own] < RANK[severity] ? own : severity
}

function stamp({sentence, values = {}, position, actual, expected, fix}: Told, rule: Rule, severity: Severity, language: Language): Finding {
  const texts = sentence === undefined ? rule.sentence : rule.sentences?.[sentence] ?? rule.sentence
  return {
    ruleId: rule.id, severity, message: fillIn(texts[language], {...values, ...(actual === undefined ? {} : {actual})}), position, source: 'plan-parse', url: ruleUrl(rule.id),
    ...(actual === undefined ? {} : {actual}), ...(expected === undefined ? {} : {expected: [...expected]}), ...(fix === undefined ? {} : {fix}),
  }
}

function startOf({position}: Finding): number {
  return position?.start.offset ?? -1
}
