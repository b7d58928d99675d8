import {describe, expect, test} from 'vitest'
import {explain} from '../../src/document/explain.ts'
import {assertValid, InvalidDocumentError, validate} from '../../src/document/validate.ts'
import {parse} from '../../src/index.ts'

const DOCUMENT = parse('KẾ HOẠCH\nTrồng tre\n1. Giữ đất.\n')

test('a result is valid, and passes', () => {
  expect(validate(DOCUMENT)).toBeNull()
  expect(assertValid(DOCUMENT)).toBe(DOCUMENT)
})

test('what is wrong is told with its place, in the language asked for', () => {
  const broken = {...DOCUMENT, header: {...DOCUMENT.header, motto: 'yes'}}
  expect(validate(broken)).toContain('/header/motto')
  expect(validate(broken)).toContain('boolean')
  expect(validate(broken, 'vi')).not.toBe(validate(broken, 'en'))
})

test.each([null, 5, [], {}, 'KẾ HOẠCH'])('%j is no document', (value) => {
  expect(validate(value)).not.toBeNull()
})

test('an invalid result is refused with the reason', () => {
  const broken = {...DOCUMENT, kind: 'letter'} as unknown as typeof DOCUMENT
  expect(() => assertValid(broken)).toThrow(InvalidDocumentError)
  expect(() => assertValid(broken)).toThrow('/kind')
})

describe('sentences', () => {
  const error = (keyword: string, params: Record<string, unknown>, instancePath = '/header') => explain({keyword, params, instancePath, schemaPath: ''}, 'en')

  test.each([
    ['required', {missingProperty: 'code'}, 'code'], ['additionalProperties', {additionalProperty: 'colour'}, 'colour'], ['type', {type: ['string', 'null']}, 'string, null'], ['enum', {allowedValues: ['state', null]}, 'state, null'],
    ['const', {allowedValue: '1.0.0'}, '1.0.0'], ['pattern', {pattern: '^d'}, '^d'], ['minimum', {limit: 0}, '0'], ['maximum', {limit: 1}, '1'],
  ])('%s names what was expected', (keyword, params, expected) => {
    expect(error(keyword, params)).toContain(expected)
    expect(error(keyword, params)).toContain('/header')
    expect(error(keyword, params)).not.toMatch(/\{[a-z]+\}/u)
  })

  test('a keyword without a sentence of its own is named, the root is /', () => {
    expect(error('uniqueItems', {}, '')).toContain('uniqueItems')
    expect(error('uniqueItems', {}, '')).toContain('/')
    expect(error('uniqueItems', {})).not.toContain('{')
  })
})
