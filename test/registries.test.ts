import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {EN} from '../src/data/messages/en.ts'
import {VI} from '../src/data/messages/vi.ts'
import {DOCUMENT_TYPES} from '../src/document-types/index.ts'
import {EXTRACTORS} from '../src/extractors/index.ts'
import {parse, validate} from '../src/index.ts'
import {REPORTERS} from '../src/reporters/index.ts'
import {key} from '../src/util/fold.ts'
import {OUTPUT_FORMATS} from '../src/write/formats/index.ts'
import {membersOf, namedIn} from './support/registry.ts'
import {ROOT} from './support/root.ts'

/** Every open kind: its folder, what stands in the folder but is no member, and where a member's fixture or test stands. */
const KINDS = [
  {folder: 'src/document-types', helpers: [], proof: (name: string) => [`fixtures/document-types/${name}.txt`]},
  {folder: 'src/write/formats', helpers: [], proof: (name: string) => [`test/write/formats/${name}.test.ts`]},
  {folder: 'src/reporters', helpers: ['reporter'], proof: (name: string) => [`test/reporters/${name}.test.ts`]},
  {folder: 'src/extractors', helpers: ['extractor', 'passage', 'trace'], proof: (name: string) => [`test/extractors/${name}.test.ts`, `test/extractors/${name}/index.test.ts`]},
] as const

describe.each(KINDS)('$folder', ({folder, helpers, proof}) => {
  const members = membersOf(folder, helpers.map((name) => `${name}.ts`))

  test('its index names every member', () => {
    expect(members.length).toBeGreaterThan(0)
    expect(namedIn(folder).filter((name) => !(helpers as readonly string[]).includes(name))).toEqual(members)
  })

  test('every member has a fixture or a test', () => {
    expect(members.filter((name) => !proof(name).some((path) => existsSync(join(ROOT, path))))).toEqual([])
  })
})

describe('document types', () => {
  test('no code and no name means two types', () => {
    // Cases of one code (CTr, CTR) may both be listed for one type; two types may not share any.
    const owners = new Map<string, Set<string>>()
    for (const {code, otherCodes = []} of DOCUMENT_TYPES) {
      for (const one of [code, ...otherCodes].map((written) => written.toLowerCase())) owners.set(one, (owners.get(one) ?? new Set()).add(code))
    }
    expect([...owners].filter(([, types]) => types.size > 1)).toEqual([])
    const names = DOCUMENT_TYPES.flatMap(({name, otherNames = []}) => [name, ...otherNames])
    expect(new Set(names).size).toBe(names.length)
  })

  test('every fixture is of a type', () => {
    expect(readdirSync(join(ROOT, 'fixtures/document-types')).map((file) => file.replace(/\.txt$/u, '')).sort()).toEqual(membersOf('src/document-types'))
  })

  test.each(membersOf('src/document-types'))('fixtures/document-types/%s.txt is read as one', async (name) => {
    const module = await import(`../src/document-types/${name}.ts`) as Record<string, (typeof DOCUMENT_TYPES)[number]>
    const type = Object.values(module)[0]
    if (type === undefined) throw new Error(`src/document-types/${name}.ts exports nothing`)
    expect(DOCUMENT_TYPES).toContain(type)
    const text = readFileSync(join(ROOT, `fixtures/document-types/${name}.txt`), 'utf8')
    const document = parse(text)
    expect(validate(document)).toBeNull()
    expect(document.header.type).toMatchObject({code: type.code, name: type.name})
    const {position = null} = document.header.type ?? {}
    if (type.untitled === true) expect(position).toBeNull()
    else expect([type.name, ...type.otherNames ?? []].map(key)).toContain(key(text.slice(position?.start.offset, position?.end.offset)))
    expect(document.header.issuer).not.toBeNull()
    expect(document.header.date).toMatch(/^\d{4}-\d\d-\d\d$/u)
    expect(document.header.subject).not.toBeNull()
    expect(text.replace(/\s+/gu, ' ')).toContain(document.header.subject)
    expect(document.coverage.unassigned).toEqual([])
  })
})

describe('output formats', () => {
  test.each(Object.entries(OUTPUT_FORMATS))('%s is named as it is found', async (name, load) => {
    const format = await load()
    expect(format.name).toBe(name)
    expect(format.extension).toMatch(/^[a-z\d]+$/u)
  })
})

describe('reporters', () => {
  test.each(Object.entries(REPORTERS))('%s is named as it is found', async (name, load) => {
    const reporter = await load()
    expect(reporter.name).toBe(name)
    expect(reporter.extension).toMatch(/^[a-z]+$/u)
  })
})

describe('extractors', () => {
  test('each has a name of its own', () => {
    expect(new Set(EXTRACTORS.map(({name}) => name)).size).toBe(EXTRACTORS.length)
  })
})

describe('messages', () => {
  test('every sentence stands in both languages, with the same blanks to fill', () => {
    expect(Object.keys(VI).sort()).toEqual(Object.keys(EN).sort())
    const blanks = (text = ''): string[] => [...text.matchAll(/\{[a-z]+\}/gu)].map(([blank]) => blank).sort()
    for (const [id, text] of Object.entries(EN)) expect(blanks(VI[id]), id).toEqual([...blanks(text)].sort())
  })
})
