import type {Registration} from './register.ts'

/** How a member of an open kind begins. */
export interface Kind {
  readonly index: string
  readonly registration: (name: string) => Registration
  /** Path and text of each file. */
  readonly files: (name: string) => readonly (readonly [path: string, text: string])[]
  /** What to do now, for people. */
  readonly next: string
}

/** All open kinds of which members can be begun. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'document-type': {
    index: 'src/document-types/index.ts',
    registration: (name) => ({importLine: `import {${camel(name)}} from './${name}.ts'`, entry: camel(name), place: 'last'}),
    files: (name) => [[`src/document-types/${name}.ts`, `import type {DocumentType} from '../model/document-type.ts'

/** TODO what it is and who issues it. */
export const ${camel(name)}: DocumentType = {
  code: 'TODO',
  name: 'TODO',
  family: 'administrative',
}
`], [`fixtures/document-types/${name}.txt`, 'TODO a short document of your own invention\n']],
    next: 'npx vitest run test/registries.test.ts tells what is missing.',
  },
  'output-format': {
    index: 'src/write/formats/index.ts',
    registration: (name) => ({importLine: null, entry: `${quoted(name)}: async () => (await import('./${name}.ts')).${camel(name)}`, place: 'last'}),
    files: (name) => [[`src/write/formats/${name}.ts`, `import type {OutputFormat} from '../format.ts'

/** TODO who reads it, and what stands for several documents. */
export const ${camel(name)}: OutputFormat = {
  name: '${name}',
  extension: '${name}',
  frame: () => ({before: '', between: '\\n', after: ''}),
  write: (document) => JSON.stringify(document),
}
`], [`test/write/formats/${name}.test.ts`, `import {expect, test} from 'vitest'
import {${camel(name)}} from '../../../src/write/formats/${name}.ts'
import {DOCUMENT} from '../document.ts'

test('TODO what is written can be read back', () => {
  expect(${camel(name)}.write(DOCUMENT, {compact: false})).toBe('TODO')
})
`]],
    next: 'npx vitest run test/registries.test.ts test/write tells what is missing.',
  },
  reporter: {
    index: 'src/reporters/index.ts',
    registration: (name) => ({importLine: null, entry: `${quoted(name)}: async () => (await import('./${name}.ts')).${camel(name)}`, place: 'last'}),
    files: (name) => [[`src/reporters/${name}.ts`, `import type {Reporter} from './reporter.ts'

/** TODO who reads it. */
export const ${camel(name)}: Reporter = {
  name: '${name}',
  extension: 'txt',
  async* report(results) {
    for await (const {path, findings} of results) yield \`\${path} \${findings.length}\\n\`
  },
}
`], [`test/reporters/${name}.test.ts`, `import {expect, test} from 'vitest'
import {${camel(name)}} from '../../src/reporters/${name}.ts'
import {print} from '../support/results.ts'

test('TODO all findings are in it, and nothing that a document prints breaks it', async () => {
  expect(await print(${camel(name)})).toBe('TODO')
})
`]],
    next: 'npx vitest run test/reporters test/registries.test.ts tells what is missing; name it in docs/check.md.',
  },
  'input-format': {
    index: 'src/ingest/formats/index.ts',
    registration: (name) => ({importLine: `import {${camel(name)}} from './${name}.ts'`, entry: camel(name), place: 'first'}),
    files: (name) => [[`src/ingest/formats/${name}.ts`, `import type {InputFormat} from '../format.ts'

/** TODO what writes it. */
export const ${camel(name)}: InputFormat = {
  name: '${name}',
  extensions: ['.${name}'],
  detects: (head) => head.startsWith('TODO'),
  load: async () => (await import('../${name}/read.ts')).read${camel(`-${name}`)},
}
`], [`src/ingest/${name}/read.ts`, `import {NO_LAYOUT, type Intake} from '../../model/intake.ts'

/** TODO what is read and what is left out. @throws InputError where it is damaged */
export function read${camel(`-${name}`)}(bytes: Uint8Array): Intake {
  return {text: new TextDecoder().decode(bytes), encoding: 'utf-8', messages: [], printed: null, layout: NO_LAYOUT}
}
`], [`test/ingest/formats/${name}.test.ts`, `import {expect, test} from 'vitest'
import {read${camel(`-${name}`)}} from '../../../src/ingest/${name}/read.ts'

test('TODO a document is read', () => {
  expect(read${camel(`-${name}`)}(new Uint8Array()).text).toBe('TODO')
})
`]],
    next: 'npx vitest run test/ingest tells what is missing.',
  },
  extractor: {
    index: 'src/extractors/index.ts',
    registration: (name) => ({importLine: `import {${camel(name)}} from './${name}/index.ts'`, entry: camel(name), place: 'last'}),
    files: (name) => [[`src/extractors/${name}/index.ts`, `import type {Extractor} from '../extractor.ts'

/** TODO what it reads, in which forms. */
export const ${camel(name)}: Extractor = {
  name: '${camel(name)}',
  extract: () => ({${camel(name)}: []}),
}
`], [`test/extractors/${name}.test.ts`, `import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test('TODO it is found where it is printed', () => {
  expect(parse('TODO').${camel(name)}).toEqual(['TODO'])
})
`]],
    next: 'Name its key in Facts (src/extractors/extractor.ts) and in schemas/document.schema.json, then npm run generate.',
  },
  rule: {
    index: 'src/lint/rules/index.ts',
    registration: (name) => ({importLine: `import {${camel(name)}} from './${name}.ts'`, entry: name === camel(name) ? name : `'${name}': ${camel(name)}`, place: 'sorted'}),
    files: (name) => [[`src/lint/rules/${name}.ts`, `import type {Rule} from '../rule.ts'

export const ${camel(name)}: Rule = {
  id: '${name}',
  severity: 'warning',
  clause: 'TODO',
  applies: {needs: 'header'},
  description: {en: 'TODO', vi: 'TODO'},
  sentence: {en: 'TODO', vi: 'TODO'},
  help: {en: 'TODO', vi: 'TODO'},
  examples: {
    bad: [{shows: 'TODO', change: [['TODO', '']], marks: null}],
    ok: [{shows: 'TODO', change: [['TODO', '']]}, {shows: 'TODO', base: 'party', elsewhere: true}],
  },
  * check({document: {header}}) {
    if (header.code === null) yield {position: null}
  },
}
`]],
    next: 'Name it in a preset (src/lint/presets), npm run generate, then npx vitest run test/lint tells what is missing.',
  },
}

function camel(name: string): string {
  return name.replace(/-([a-z\d])/gu, (_, letter: string) => letter.toUpperCase())
}

function quoted(name: string): string {
  return name.includes('-') ? `'${name}'` : name
}
