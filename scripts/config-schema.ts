import document from '../schemas/document.schema.json' with {type: 'json'}
import config from '../schemas/config.schema.json' with {type: 'json'}
import {RULES} from '../src/lint/rules/index.ts'

interface ConfigSchema {
  readonly $defs: {readonly rules: {properties: Readonly<Record<string, unknown>>}}
  readonly properties: {readonly sections: {readonly propertyNames: {enum: readonly string[]}}}
}

/** The config's schema with all rules and the schemas of their options in it, and the roles that a section can have. */
export function configSchema(): Record<string, unknown> {
  const schema: ConfigSchema = structuredClone(config)
  schema.$defs.rules.properties = Object.fromEntries(Object.values(RULES).map(({id, description, options}) => [id, {
    description: description.en,
    if: {type: 'array'},
    then: {prefixItems: [{$ref: '#/$defs/weight'}, ...(options === undefined ? [] : [options.schema])], minItems: 1, maxItems: options === undefined ? 1 : 2},
    else: {$ref: '#/$defs/level'},
  }]))
  schema.properties.sections.propertyNames.enum = document.$defs.sectionRole.enum
  return {...schema}
}
