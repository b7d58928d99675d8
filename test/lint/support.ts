import {checkDocument, prepare} from '../../src/lint/check.ts'
import {exampleText, type Example} from '../../src/lint/examples/example.ts'
import type {Checked, Finding} from '../../src/lint/rule.ts'
import {RULES} from '../../src/lint/rules/index.ts'
import {resolveSettings, type Profile} from '../../src/lint/settings.ts'
import {parse, type Language} from '../../src/index.ts'

/** A text, parsed and ready to be checked. */
export function checked(text: string, language: Language = 'en'): Checked {
  return prepare(parse(text, {language}), text, language)
}

/** What one rule alone tells of an example. */
export function tellOf(id: string, example: Example): Finding[] {
  const options = example.options ?? RULES[id]?.options?.default
  return check(exampleText(example), {rules: {[id]: options === undefined ? 'on' : ['on', options]}}).filter(({ruleId}) => ruleId === id)
}

/** What a profile tells of a text. */
export function check(text: string, profile: Profile, language: Language = 'en'): Finding[] {
  return checkDocument(checked(text, language), resolveSettings([profile]))
}
