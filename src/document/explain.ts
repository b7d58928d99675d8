import type {ErrorObject} from 'ajv'
import type {Language} from '../model/message.ts'
import {sentence} from '../util/messages.ts'

/** What a keyword of JSON Schema says of a value, as the sentence's filling; keywords without a sentence of their own share one. */
const FILLINGS: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => Readonly<Record<string, string>>>> = {
  required: ({missingProperty}) => ({key: String(missingProperty)}),
  additionalProperties: ({additionalProperty}) => ({key: String(additionalProperty)}),
  type: ({type}) => ({expected: list(type)}),
  enum: ({allowedValues}) => ({expected: list(allowedValues)}),
  const: ({allowedValue}) => ({expected: list(allowedValue)}),
  pattern: ({pattern}) => ({expected: String(pattern)}),
  minimum: ({limit}) => ({expected: String(limit)}),
  maximum: ({limit}) => ({expected: String(limit)}),
}

/**
 * Tells as a sentence why a value is no valid Document.
 *
 * @param error - as the compiled validator gives it
 */
export function explain({keyword, instancePath, params}: ErrorObject, language: Language): string {
  const path = instancePath === '' ? '/' : instancePath
  const filling = FILLINGS[keyword]
  return filling === undefined
    ? sentence('schema.other', {path, keyword}, language)
    : sentence(`schema.${keyword}`, {path, ...filling(params as Readonly<Record<string, unknown>>)}, language)
}

function list(value: unknown): string {
  return (Array.isArray(value) ? value : [value]).map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join(', ')
}
