import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {describe, expect, test} from 'vitest'
import {ROOT} from './support/root.ts'

/** The flow, in order: a room imports only its own row and those above it. */
const FLOW: readonly (readonly string[])[] = [
  ['model', 'util', 'data'],
  ['document-types'],
  ['ingest'],
  ['text'],
  ['blocks'],
  ['header', 'outline', 'closing'],
  ['extractors'],
  ['resolve'],
  ['document'],
  ['entities'],
  ['write', 'lint'],
  ['config', 'reporters', 'lsp'],
  ['pipeline.ts'],
  ['unified'],
  ['index.ts'],
  ['engine'],
  ['cli'],
]

/** Modules and globals through which a program sees disk, clock, streams, environment or chance. */
const OUTSIDE_MODULE = /^node:(?:fs|process|os|timers|stream|child_process|readline|tty|http|https|net|dgram|dns|worker_threads|cluster|perf_hooks|inspector|repl|vm)(?:\/|$)/u
const OUTSIDE_GLOBAL = /(?<![a-z\d_.$'])(?:process\.|console\.|Date\.now\(|new Date\(\)|performance\.|Math\.random\(|fetch\(|set(?:Timeout|Interval|Immediate)\()/iu

interface SourceFile {
  readonly path: string
  readonly room: string
  readonly code: string
  readonly imports: readonly string[]
}

const SRC = join(ROOT, 'src')
const FILES: readonly SourceFile[] = readdirSync(SRC, {recursive: true, encoding: 'utf8'})
  .filter((path) => /\.(?:ts|js)$/u.test(path) && !path.includes('.generated.'))
  .map((path) => {
    const code = readFileSync(join(SRC, path), 'utf8')
    return {path: path.split(sep).join('/'), room: path.split(sep)[0] ?? '', code, imports: importsOf(code)}
  })

function importsOf(code: string): string[] {
  return [...code.matchAll(/^(?:import|export)\s(?:[^'"]{0,400}?\sfrom\s)?'([^']+)'|import\('([^']+)'\)/gmu)].map((match) => match[1] ?? match[2] ?? '')
}

/** Steps back in the flow, as sentences. */
function stepsBack(file: SourceFile): string[] {
  const own = rank(file.room)
  return file.imports.filter((specifier) => specifier.startsWith('.')).flatMap((specifier) => {
    const target = relative(SRC, join(SRC, dirname(file.path), specifier)).split(sep)
    if (target[0] === '..') return ['package.json', 'schemas'].includes(target[1] ?? '') ? [] : [`${file.path} imports ${specifier}, which is outside src`]
    const room = target[0] ?? ''
    return rank(room) > own || (file.room === 'model' && room !== 'model') ? [`${file.path} (${file.room}) imports ${specifier} (${room})`] : []
  })
}

function rank(room: string): number {
  const at = FLOW.findIndex((row) => row.includes(room))
  if (at < 0) throw new Error(`src/${room} is in no row of the flow: add it to test/layers.test.ts`)
  return at
}

describe('data flows one way', () => {
  test('the imports are found', () => {
    expect(FILES.length).toBeGreaterThan(100)
    expect(FILES.find(({path}) => path === 'pipeline.ts')?.imports).toContain('./document/write.ts')
    expect(importsOf('import {a} from \'./a.ts\'\nexport * from \'./b.ts\'\nconst c = await import(\'./c.ts\')\nimport \'./d.ts\'')).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts'])
  })

  test('a step back is told', () => {
    const file = {path: 'text/clean.ts', room: 'text', code: '', imports: ['../document/write.ts', '../util/fold.ts']}
    expect(stepsBack(file)).toEqual(['text/clean.ts (text) imports ../document/write.ts (document)'])
  })

  test('no file of src steps back', () => {
    expect(FILES.flatMap(stepsBack)).toEqual([])
  })
})

describe('only engine/ and cli/ see the outside', () => {
  const pure = FILES.filter(({room}) => room !== 'engine' && room !== 'cli')

  test('no pure file imports disk, clock, streams or environment', () => {
    expect(pure.flatMap(({path, imports}) => imports.filter((specifier) => OUTSIDE_MODULE.test(specifier)).map((specifier) => `${path} imports ${specifier}`))).toEqual([])
  })

  test('no pure file uses a global of the outside', () => {
    expect(OUTSIDE_GLOBAL.test('const now = Date.now()')).toBe(true)
    expect(OUTSIDE_GLOBAL.test('const day = new Date(Date.UTC(2020, 1, 1))')).toBe(false)
    const uses = pure.flatMap(({path, code}) => code.split('\n').filter((line) => !/^\s*(?:\*|\/\/|\/\*)/u.test(line) && OUTSIDE_GLOBAL.test(line)).map((line) => `${path}: ${line.trim()}`))
    expect(uses).toEqual([])
  })
})
