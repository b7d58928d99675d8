import {isNode, LineCounter, parseDocument, type Document} from 'yaml'
import {PRESETS} from '../lint/presets/index.ts'
import type {Config} from '../model/config.generated.ts'
import {nearest} from '../util/nearest.ts'
import {explainConfig} from './explain.ts'
import type {ConfigProblem} from './problem.ts'
import validator from './validate.generated.js'

/** A config, or all that is wrong with it. */
export type ReadConfig = {readonly config: Config} | {readonly problems: readonly ConfigProblem[]}

/** Reads a config, in YAML or in JSON, which is YAML too. */
export function readConfig(text: string): ReadConfig {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const place = (offset: number): {line: number; column: number} => {
    const {line, col} = lines.linePos(offset)
    return {line: Math.max(line, 1), column: Math.max(col, 1)}
  }
  if (document.errors.length > 0) return {problems: document.errors.map(({message, pos}) => ({id: 'config.syntax', values: {cause: message}, ...place(pos[0])}))}
  const value = (document.toJS() ?? {}) as unknown
  const at = (path: readonly (string | number)[]): {line: number; column: number} => place(offsetOf(document, path))
  if (!validator(value)) {
    const problems = (validator.errors ?? []).flatMap((error): ConfigProblem[] => {
      const explained = explainConfig(error, value)
      return explained === null ? [] : [{id: explained.id, values: explained.values, ...at(explained.path)}]
    })
    return {problems: problems.sort((a, b) => a.line - b.line || a.column - b.column)}
  }
  const config = value as Config
  const problems = unknownPresets(config).map(({name, path}): ConfigProblem => ({...unknownPreset(name), ...at(path)}))
  return problems.length > 0 ? {problems} : {config}
}

/** Tells that a preset is not there, and which one was probably meant. */
export function unknownPreset(name: string): Pick<ConfigProblem, 'id' | 'values'> {
  const known = Object.keys(PRESETS)
  const meant = nearest(name, known)
  return meant === null ? {id: 'config.unknown-preset', values: {name, known: known.join(', ')}} : {id: 'config.unknown-preset-near', values: {name, meant}}
}

/** What `extends` names, as a list. */
export function namesOf(names: string | readonly string[] | undefined): readonly string[] {
  return names === undefined ? [] : typeof names === 'string' ? [names] : names
}

/** Whether an entry of `extends` is a file rather than a preset. */
export function isFile(name: string): boolean {
  return /^\.{0,2}\//u.test(name) || /\.(?:ya?ml|json)$/u.test(name)
}

function unknownPresets({extends: names, overrides = []}: Config): {name: string; path: (string | number)[]}[] {
  const unknown = (given: string | readonly string[] | undefined, path: (string | number)[], files: boolean): {name: string; path: (string | number)[]}[] => (
    namesOf(given).filter((name) => !(files && isFile(name)) && !Object.hasOwn(PRESETS, name)).map((name) => ({name, path}))
  )
  return [...unknown(names, ['extends'], true), ...overrides.flatMap((override, i) => unknown(override.extends, ['overrides', i, 'extends'], false))]
}

/** Where in the file stands what a path of keys leads to; what contains it where it stands nowhere. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length).map(toIndex), true)
    if (isNode(node) && node.range != null) return node.range[0]
  }
  return 0
}

function toIndex(key: string | number): string | number {
  return typeof key === 'string' && /^\d+$/u.test(key) ? Number(key) : key
}
