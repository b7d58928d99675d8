import {join} from 'node:path'
import {Chalk, type ChalkInstance} from 'chalk'
import Table from 'cli-table3'
import {checkProfile, Configs} from '../../engine/config/find.ts'
import {UsageError} from '../../engine/usage-error.ts'
import {rulePage} from '../../lint/page.ts'
import {RULES} from '../../lint/rules/index.ts'
import type {Rule} from '../../lint/rule.ts'
import type {Language} from '../../model/message.ts'
import {sentence} from '../../util/messages.ts'
import {nearest} from '../../util/nearest.ts'
import {EXIT} from '../context.ts'

/** Options of `plan-parse rules`. */
export interface RulesCommandOptions {
  readonly config?: string
  readonly profile?: string
  readonly format: string
}

/** A rule as it is listed. */
interface Listed {
  readonly id: string
  /** `off` where the profile leaves it out. */
  readonly severity: string
  readonly clause: string
  readonly description: string
}

/**
 * Lists the rules with the severity that they have in this folder, or in a profile; or shows the page of one.
 *
 * @throws UsageError where the rule is unknown
 */
export async function rulesCommand(id: string | null, {config, profile, format}: RulesCommandOptions, language: Language): Promise<number> {
  const configs = new Configs({config: config ?? null, profile: checkProfile(profile), language})
  const here = await configs.of(join(process.cwd(), 'document'))
  const list = (rule: Rule): Listed => ({
    id: rule.id, severity: here?.settings.rules.get(rule.id)?.severity ?? 'off', clause: rule.clause, description: rule.description[language],
  })
  const rules = id === null ? Object.values(RULES) : [findRule(id)]
  if (format === 'json') process.stdout.write(`${JSON.stringify(id === null ? rules.map(list) : rules.map(list)[0], null, 2)}\n`)
  else if (id === null) process.stdout.write(`${table(rules.map(list), language)}\n`)
  else for (const rule of rules) process.stdout.write(page(rule, list(rule).severity, language))
  return EXIT.fine
}

function findRule(id: string): Rule {
  const rule = Object.hasOwn(RULES, id) ? RULES[id] : undefined
  if (rule !== undefined) return rule
  const meant = nearest(id, Object.keys(RULES))
  throw meant === null ? new UsageError('check.unknown-rule', {name: id}) : new UsageError('check.unknown-rule-near', {name: id, meant})
}

function table(rules: readonly Listed[], language: Language): string {
  const paint = new Chalk()
  const head = ['rule', 'severity', 'clause', 'description'].map((name) => sentence(`check.head-${name}`, {}, language))
  // Beside a terminal nothing is wrapped, so that lines can be searched.
  const room = process.stdout.isTTY ? Math.max(100, process.stdout.columns) - 25 - 13 - 8 : null
  const shown = new Table({
    head, style: {head: [], border: [], compact: true}, wordWrap: room !== null, ...(room === null ? {} : {colWidths: [25, 13, Math.floor(room * 0.35), Math.floor(room * 0.65)]}),
  })
  for (const {id, severity, clause, description} of rules) shown.push([id, coloured(severity, language, paint), clause, description])
  return shown.toString()
}

function coloured(severity: string, language: Language, paint: ChalkInstance): string {
  if (severity === 'off') return paint.dim(sentence('check.rule-off', {}, language))
  const word = sentence(`check.severity-${severity}`, {}, language)
  return severity === 'error' ? paint.red(word) : severity === 'warning' ? paint.yellow(word) : paint.blue(word)
}

/** A page of Markdown for a terminal. */
function page(rule: Rule, severity: string, language: Language): string {
  const paint = new Chalk()
  const [title = '', ...rest] = rulePage(rule, language).split('\n')
  let code = false
  const lines = rest.map((line) => {
    if (line.startsWith('```')) {
      code = !code
      return null
    }
    if (code) return `    ${line.startsWith('-') ? paint.red(line) : line.startsWith('+') ? paint.green(line) : paint.dim(line)}`
    if (line.startsWith('#')) return paint.bold(line.replace(/^#+ /u, ''))
    return line.replace(/`([^`]+)`/gu, (_, word: string) => paint.cyan(word))
  }).filter((line) => line !== null)
  return `${paint.bold.underline(title.replace(/^# /u, ''))}\n\n${sentence('check.page-profile', {severity: coloured(severity, language, paint)}, language)}\n${lines.join('\n')}`
}
