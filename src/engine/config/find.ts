import {readFile} from 'node:fs/promises'
import {dirname, join, relative, resolve} from 'node:path'
import {tellProblem} from '../../config/problem.ts'
import {isFile, namesOf, readConfig, unknownPreset} from '../../config/read.ts'
import {isIgnored, settingsFor, variantOf, type FileSettings, type LoadedConfig} from '../../config/resolve.ts'
import {PRESETS} from '../../lint/presets/index.ts'
import type {Language} from '../../model/message.ts'
import {sentence} from '../../util/messages.ts'
import {codeOf} from '../failure.ts'
import {UsageError} from '../usage-error.ts'

/** Names of the files that are looked for, in this order. */
export const CONFIG_NAMES = ['plan-parse.config.yaml', 'plan-parse.config.yml', 'plan-parse.config.json'] as const

/** What a user may say about configs. */
export interface ConfigOptions {
  /** The one for all files; null to look for one beside each file and above. */
  readonly config: string | null
  /** A preset in place of what configs extend. */
  readonly profile: string | null
  readonly language: Language
}

/**
 * A preset that was named on the command line; null where none was.
 *
 * @throws UsageError where there is no such preset
 */
export function checkProfile(name: string | undefined): string | null {
  if (name === undefined || Object.hasOwn(PRESETS, name)) return name ?? null
  const {id, values} = unknownPreset(name)
  throw new UsageError(id, values)
}

/** Finds the config of each file, and what it says of the file. */
export class Configs {
  private readonly options: ConfigOptions
  /** By path of their file; null where there is none. */
  private readonly read = new Map<string, Promise<LoadedConfig | null>>()
  /** By folder: the nearest one. */
  private readonly nearest = new Map<string, Promise<LoadedConfig | null>>()
  private readonly resolved = new Map<string, FileSettings>()

  constructor(options: ConfigOptions) {
    this.options = options
  }

  /**
   * How a file is checked; null where its config leaves it out.
   *
   * @param path - absolute
   * @throws UsageError where its config can't be used
   */
  async of(path: string): Promise<FileSettings | null> {
    const loaded = await this.configOf(path)
    const fromFolder = (config: LoadedConfig): string | null => below(dirname(config.path), path)
    if (isIgnored(loaded, fromFolder)) return null
    const variant = variantOf(loaded, fromFolder)
    const known = this.resolved.get(variant)
    if (known !== undefined) return known
    const settings = settingsFor(loaded, this.options.profile, fromFolder)
    this.resolved.set(variant, settings)
    return settings
  }

  /** The config that a file is under. */
  configOf(path: string): Promise<LoadedConfig | null> {
    return this.options.config === null ? this.above(dirname(path)) : this.load(resolve(this.options.config), [], true)
  }

  private above(folder: string): Promise<LoadedConfig | null> {
    const known = this.nearest.get(folder)
    if (known !== undefined) return known
    const found = this.lookIn(folder)
    this.nearest.set(folder, found)
    return found
  }

  private async lookIn(folder: string): Promise<LoadedConfig | null> {
    for (const name of CONFIG_NAMES) {
      const loaded = await this.load(join(folder, name), [], false)
      if (loaded !== null) return loaded
    }
    return dirname(folder) === folder ? null : this.above(dirname(folder))
  }

  private load(path: string, above: readonly string[], wanted: boolean): Promise<LoadedConfig | null> {
    const known = this.read.get(path)
    if (known !== undefined) return known
    const loading = this.loadFile(path, above, wanted)
    this.read.set(path, loading)
    return loading
  }

  private async loadFile(path: string, above: readonly string[], wanted: boolean): Promise<LoadedConfig | null> {
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch (error) {
      if (!wanted && ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return null
      throw new UsageError('config.unreadable', {path: shown(path), cause: error instanceof Error ? error.message : String(error)})
    }
    const read = readConfig(text)
    if ('problems' in read) throw new UsageError('config.problems', {told: read.problems.map((problem) => tellProblem(problem, shown(path), this.options.language)).join('\n')})
    const bases: (string | LoadedConfig)[] = []
    for (const name of namesOf(read.config.extends)) bases.push(isFile(name) ? await this.base(name, path, [...above, path]) : name)
    return {path, config: read.config, bases}
  }

  private async base(name: string, from: string, above: readonly string[]): Promise<LoadedConfig> {
    const path = resolve(dirname(from), name)
    if (above.includes(path)) throw new UsageError('config.problems', {told: `${shown(from)}: ${sentence('config.cycle', {name: shown(path)}, this.options.language)}`})
    const loaded = await this.load(path, above, true)
    if (loaded === null) throw new UsageError('config.unreadable', {path: shown(path), cause: 'ENOENT'})
    return loaded
  }
}

/** A path from a folder on, parted by `/`; null where it is not below. */
function below(folder: string, path: string): string | null {
  const from = relative(folder, path).replaceAll('\\', '/')
  return from === '' || from === '..' || from.startsWith('../') || from.startsWith('/') ? null : from
}

function shown(path: string): string {
  return below(process.cwd(), path) ?? path
}
