import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {PlanDocument} from '../src/index.ts'
import {parse} from '../src/index.ts'
import {FIXTURES} from './support/fixtures.ts'
import {layOut} from './support/json.ts'

const UPDATE = process.env['UPDATE'] === '1'

describe('fixtures/documents', () => {
  test('there are documents', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(25)
  })

  test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, {folder, file, bytes}) => {
    const document = parse(bytes, {path: file})
    const expected = join(folder, 'expected.json')
    if (UPDATE) writeFileSync(expected, `${layOut(document)}\n`)
    expect(existsSync(expected), 'expected.json is missing: UPDATE=1 npm run test:fixtures writes it, then read it').toBe(true)
    expect(document).toEqual(JSON.parse(readFileSync(expected, 'utf8')) as PlanDocument)
    expect(readFileSync(join(folder, 'note.md'), 'utf8').length, 'note.md says what the document is there for').toBeGreaterThan(40)
  })
})
