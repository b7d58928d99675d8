import type {ErrorObject} from 'ajv'
import schema from '../../schemas/config.schema.json' with {type: 'json'}
import {nearest} from '../util/nearest.ts'

/** Which of the sentences tells an error, and what it is filled with. */
export interface Explained {
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>
  /** Keys to what it is about. */
  readonly path: readonly (string | number)[]
}

type Params = Readonly<Record<string, unknown>>

/**
 * Tells an error of the compiled schema: what was met, what was expected, and the name that was probably meant.
 *
 * @returns null for an error that only says that another one was met further inside
 */
export function explainConfig(error: ErrorObject, config: unknown): Explained | null {
  const {keyword, instancePath} = error
  const params = error.params as Params
  const path = instancePath.split('/').slice(1).map((piece) => piece.replaceAll('~1', '/').replaceAll('~0', '~'))
  const where = path.length === 0 ? '/' : path.join('.')
  switch (keyword) {
    case 'if': case 'propertyNames': case 'anyOf': return null
    case 'additionalProperties': return unknownKey(String(params['additionalProperty']), path, knownKeys(path))
    case 'enum': {
      const known = (params['allowedValues'] as readonly unknown[]).map(String)
      if (error.propertyName !== undefined) return named('config.unknown-section', error.propertyName, known, [...path, error.propertyName])
      return named('config.bad-value', JSON.stringify(valueAt(config, path)), known, path, {where})
    }
    case 'maxItems': return {id: isRule(path) ? 'config.no-options' : 'config.too-many', values: {where, name: path.at(-1) ?? '', most: Number(params['limit'])}, path}
    case 'type': return {id: 'config.bad-type', values: {where, expected: String(params['type'])}, path}
    case 'required': return {id: 'config.lacks', values: {where, name: String(params['missingProperty'])}, path}
    default: return {id: 'config.other', values: {where, cause: error.message ?? keyword}, path}
  }
}

function unknownKey(name: string, path: readonly string[], known: readonly string[]): Explained {
  const at = [...path, name]
  if (path.at(-1) === 'rules') return named('config.unknown-rule', name, known, at)
  const rule = path[path.indexOf('rules') + 1]
  if (path.includes('rules') && rule !== undefined) return named('config.unknown-option', name, known, at, {rule})
  return named('config.unknown-key', name, known, at)
}

/** The sentence with the nearest name in it, or with all names where none is near. */
function named(id: string, name: string, known: readonly string[], path: readonly string[], more: Explained['values'] = {}): Explained {
  const meant = nearest(name.replaceAll('"', ''), known)
  return meant === null
    ? {id, values: {...more, name, known: known.join(', ')}, path}
    : {id: `${id}-near`, values: {...more, name, meant}, path}
}

/** The keys that the schema knows at a path of the config. */
function knownKeys(path: readonly string[]): readonly string[] {
  let at: unknown = schema
  for (const piece of path) {
    const node = resolved(at)
    at = valueAt(node, ['properties', piece]) ?? valueAt(node, ['then', 'prefixItems', piece]) ?? valueAt(node, ['items']) ?? valueAt(node, ['additionalProperties'])
  }
  return Object.keys(valueAt(resolved(at), ['properties']) ?? {})
}

function resolved(node: unknown): unknown {
  const ref = valueAt(node, ['$ref'])
  return typeof ref === 'string' ? valueAt(schema, ref.split('/').slice(1)) : node
}

function isRule(path: readonly string[]): boolean {
  return path.at(-2) === 'rules'
}

/** What stands at a path of keys in a value; undefined where nothing does. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Readonly<Record<string, unknown>>)[key] : undefined), value)
}
