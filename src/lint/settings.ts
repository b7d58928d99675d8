import {PRESETS} from './presets/index.ts'
import type {Severity} from './rule.ts'
import {RULES} from './rules/index.ts'

/** What a profile says of a rule; `on` is the rule's own severity. */
export type RuleSetting = 'off' | 'on' | Severity | readonly ['on' | Severity, unknown]

/** A named set of rules, or an office's own. */
export interface Profile {
  /** Names of presets that it begins with, in order. */
  readonly extends?: readonly string[]
  /** Documents are originals: what is absent is missing, not lost by a copy. */
  readonly complete?: boolean
  readonly rules?: Readonly<Record<string, RuleSetting>>
}

/** What is checked, and how much it weighs. */
export interface Settings {
  readonly complete: boolean
  /** By rule id; a rule that is not there is off. */
  readonly rules: ReadonlyMap<string, {readonly severity: Severity; readonly options: unknown}>
}

/**
 * Resolves profiles, later ones over earlier ones.
 *
 * @throws RangeError where a profile names a preset or rule that is not there; a config is checked before
 */
export function resolveSettings(profiles: readonly Profile[]): Settings {
  const rules = new Map<string, {severity: Severity; options: unknown}>()
  let complete = false
  const add = (profile: Profile): void => {
    for (const name of profile.extends ?? []) add(known(PRESETS, name, 'preset'))
    complete = profile.complete ?? complete
    for (const [id, setting] of Object.entries(profile.rules ?? {})) {
      const rule = known(RULES, id, 'rule')
      const [level, options] = typeof setting === 'string' ? [setting] : setting
      if (level === 'off') rules.delete(id)
      else rules.set(id, {severity: level === 'on' ? rule.severity : level, options: options ?? rules.get(id)?.options ?? rule.options?.default})
    }
  }
  profiles.forEach(add)
  return {complete, rules}
}

function known<T>(table: Readonly<Record<string, T>>, name: string, kind: string): T {
  const found = Object.hasOwn(table, name) ? table[name] : undefined
  if (found === undefined) throw new RangeError(`There is no ${kind} "${name}"`)
  return found
}
