import {expect, test} from 'vitest'
import {parse, parseAllDocuments} from 'yaml'
import {yaml} from '../../../src/write/formats/yaml.ts'
import {DOCUMENT} from '../document.ts'

test('readers of YAML 1.1 and 1.2 read the same document', () => {
  const text = yaml.write(DOCUMENT, {compact: false})
  expect(parse(text, {version: '1.2'})).toEqual(DOCUMENT)
  expect(parse(text, {version: '1.1'})).toEqual(DOCUMENT)
  expect(text).toContain('  date: "2024-04-03"\n')
})

test('several documents are a stream', () => {
  const {before, between, after} = yaml.frame({compact: false})
  const one = yaml.write(DOCUMENT, {compact: false})
  expect(parseAllDocuments(before + one + between + one + after).map((document) => document.toJS() as unknown)).toEqual([DOCUMENT, DOCUMENT])
})
