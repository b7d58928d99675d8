import ignore from 'ignore'
import picomatch from 'picomatch'
import {resolveSettings, type Profile, type Settings} from '../lint/settings.ts'
import type {Config} from '../model/config.generated.ts'
import type {OwnSections} from './own-words.ts'
import {namesOf} from './read.ts'

/** A config that was read, with the files that it begins with. */
export interface LoadedConfig {
  readonly path: string
  readonly config: Config
  /** What it extends, in order: names of presets, and configs. */
  readonly bases: readonly (string | LoadedConfig)[]
}

/** How one file is checked. */
export interface FileSettings {
  readonly settings: Settings
  readonly sections: OwnSections
}

/** Where nothing else is said. */
export const DEFAULT_PRESET = 'recommended'

/**
 * How a file is checked under a config.
 *
 * @param loaded - null where there is none
 * @param profile - a preset to take in place of what the config extends
 * @param fromFolder - the file's path from a config's folder on, parted by `/`; null where it lies elsewhere
 */
export function settingsFor(loaded: LoadedConfig | null, profile: string | null, fromFolder: (config: LoadedConfig) => string | null): FileSettings {
  if (loaded === null) return {settings: resolveSettings([{extends: [profile ?? DEFAULT_PRESET]}]), sections: {}}
  const chain = configsOf(loaded, profile === null)
  const settings = resolveSettings(profilesOf(loaded, profile, fromFolder))
  const sections: Record<string, readonly string[]> = {}
  for (const {config} of chain) for (const [role, headings] of Object.entries(config.sections ?? {})) sections[role] = [...sections[role] ?? [], ...headings]
  return {settings: withAgencies(settings, chain.flatMap(({config}) => config.agencies ?? [])), sections}
}

/** Whether a config leaves a file out. */
export function isIgnored(loaded: LoadedConfig | null, fromFolder: (config: LoadedConfig) => string | null): boolean {
  if (loaded === null) return false
  return configsOf(loaded, true).some((one) => {
    const path = fromFolder(one)
    return path !== null && one.config.ignore !== undefined && ignore().add(one.config.ignore).ignores(path)
  })
}

/** Names what a file's settings follow from: files of the same variant share them. */
export function variantOf(loaded: LoadedConfig | null, fromFolder: (config: LoadedConfig) => string | null): string {
  return loaded === null ? '' : JSON.stringify(configsOf(loaded, true).map((one) => [one.path, ...matching(one, fromFolder)]))
}

/** Which of a config's overrides are for a file. */
function matching(loaded: LoadedConfig, fromFolder: (config: LoadedConfig) => string | null): number[] {
  const path = fromFolder(loaded)
  return path === null ? [] : (loaded.config.overrides ?? []).flatMap(({files}, i) => (picomatch.isMatch(path, [...namesOf(files)], {dot: true}) ? [i] : []))
}

/** What a config begins with, deepest first, and itself. */
function configsOf(loaded: LoadedConfig, withBases: boolean): LoadedConfig[] {
  return [...withBases ? loaded.bases.flatMap((base) => (typeof base === 'string' ? [] : configsOf(base, true))) : [], loaded]
}

function profilesOf(loaded: LoadedConfig, profile: string | null, fromFolder: (config: LoadedConfig) => string | null): Profile[] {
  const {config, bases} = loaded
  const begin = profile !== null
    ? [{extends: [profile]}]
    : config.extends === undefined ? [{extends: [DEFAULT_PRESET]}] : bases.flatMap((base): Profile[] => (typeof base === 'string' ? [{extends: [base]}] : profilesOf(base, null, fromFolder)))
  const overrides = matching(loaded, fromFolder).map((i) => config.overrides?.[i]).filter((override) => override !== undefined)
  return [...begin, profileOf(config, []), ...overrides.map((override) => profileOf(override, namesOf(override.extends)))]
}

function profileOf({complete, rules}: Pick<Config, 'complete' | 'rules'>, presets: readonly string[]): Profile {
  return {extends: presets, ...(complete === undefined ? {} : {complete}), ...(rules === undefined ? {} : {rules: rules as NonNullable<Profile['rules']>})}
}

/** Own agencies go to all rules that have an option `known` for them. */
function withAgencies(settings: Settings, agencies: readonly string[]): Settings {
  if (agencies.length === 0) return settings
  const rules = new Map([...settings.rules].map(([id, {severity, options}]) => {
    if (typeof options !== 'object' || options === null || !('known' in options) || !Array.isArray(options.known)) return [id, {severity, options}]
    return [id, {severity, options: {...options, known: [...options.known as unknown[], ...agencies]}}]
  }))
  return {...settings, rules}
}
