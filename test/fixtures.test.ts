import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse, validate, type PlanDocument} from '../src/index.ts'
import {FIXTURES} from './support/fixtures.ts'
import {project} from './support/form.ts'
import {layOut} from './support/json.ts'

const UPDATE = process.env['UPDATE'] === '1'

describe('fixtures/documents', () => {
  test('there are documents', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(25)
  })

  test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, {folder, file, bytes}) => {
    const document = parse(bytes, {path: file})
    const path = join(folder, 'expected.json')
    const expected = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as Partial<PlanDocument> : null
    const read = project(document, Object.keys(expected ?? {}))
    if (UPDATE) writeFileSync(path, `${layOut(read)}\n`)
    else expect(read, expected === null ? 'expected.json is missing: UPDATE=1 npm run test:fixtures writes it, then read it' : '').toEqual(expected)
    expect(validate(document)).toBeNull()
    expect(readFileSync(join(folder, 'note.md'), 'utf8').length, 'note.md says what the document is there for').toBeGreaterThan(40)
  })
})
