import {join} from 'node:path'
import {ruleUrl} from '../../lint/check.ts'
import {RULES} from '../../lint/rules/index.ts'
import type {Language} from '../../model/message.ts'
import type {RuleInfo} from '../../reporters/reporter.ts'
import type {Configs} from '../config/find.ts'

/** What reports say of the rules, with the severity that they have in the current folder; their own where they are off there. */
export async function ruleInfos(configs: Configs, language: Language): Promise<RuleInfo[]> {
  const here = await configs.of(join(process.cwd(), 'document'))
  return Object.values(RULES).map(({id, severity, clause, description}) => ({
    id, severity: here?.settings.rules.get(id)?.severity ?? severity, clause, description: description[language], url: ruleUrl(id),
  }))
}
