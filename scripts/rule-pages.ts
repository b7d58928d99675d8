import {rulePage} from '../src/lint/page.ts'
import {PRESETS} from '../src/lint/presets/index.ts'
import {RULES} from '../src/lint/rules/index.ts'

/** The pages of `docs/rules`, by file name: one for each rule in both languages, and the table of all. */
export function rulePages(): Map<string, string> {
  const pages = Object.values(RULES).map((rule) => [`${rule.id}.md`, `${rulePage(rule, 'en')}\n---\n\n${rulePage(rule, 'vi')}`] as const)
  const rows = Object.values(RULES).map(({id, severity, clause, description}) => `| [${id}](${id}.md) | ${severity} | ${clause} | ${description.en} |`)
  const table = ['# Rules', `Profiles: ${Object.keys(PRESETS).map((name) => `\`${name}\``).join(', ')}.`, ['| rule | severity | rests on | what it looks for |', '|---|---|---|---|', ...rows].join('\n')]
  return new Map([...pages, ['README.md', `${table.join('\n\n')}\n`]])
}
