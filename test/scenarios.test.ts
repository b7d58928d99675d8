import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {ROOT} from './support/root.ts'
import {readScenarios, type Scenario, type Section} from './support/scenario.ts'

const FOLDER = join(ROOT, 'test/scenarios')
const temporary = mkdtempSync(join(tmpdir(), 'plan-parse-scenarios-'))
const bin = join(temporary, 'bin')

beforeAll(() => {
  mkdirSync(bin)
  symlinkSync(join(ROOT, 'bin/plan-parse.js'), join(bin, 'plan-parse'))
})
afterAll(() => {
  rmSync(temporary, {recursive: true, force: true})
})

test('a scenario file that says nothing is refused', () => {
  expect(() => readScenarios('plan-parse x\n')).toThrow('stands in no section')
  expect(() => readScenarios('=== a\n--- stdin\n')).toThrow('unknown section')
})

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.scenario')).sort()) {
  describe(file, {concurrent: true}, () => {
    const scenarios = readScenarios(readFileSync(join(FOLDER, file), 'utf8'))
    test.each(scenarios.map((scenario) => [scenario.title, scenario] as const))('%s', async (_title, scenario) => {
      await play(scenario)
    })
  })
}

interface Played {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function play({sections}: Scenario): Promise<void> {
  const folder = mkdtempSync(join(temporary, 'run-'))
  for (const {name, argument, body} of sections) {
    if (name !== 'file') continue
    mkdirSync(dirname(join(folder, argument)), {recursive: true})
    writeFileSync(join(folder, argument), `${body}\n`)
  }
  const run = sections.filter(({name}) => name === 'run')
  expect(run, 'a scenario runs something, once').toHaveLength(1)
  const played = await execute(run[0]?.body ?? '', folder)
  const told = `stdout:\n${played.stdout.slice(0, 2000)}\nstderr:\n${played.stderr.slice(0, 2000)}`
  expect(played.code, told).toBe(Number(sections.find(({name}) => name === 'exit')?.argument ?? 0))
  for (const section of sections) check(section, played, folder)
}

function check({name, body}: Section, {stdout, stderr}: Played, folder: string): void {
  const lines = body.split('\n').filter((line) => line !== '')
  const output = name.startsWith('stdout') ? stdout : stderr
  switch (name.replace(/^(?:stdout|stderr) ?/u, '')) {
    case '': expect(output.replace(/\n$/u, '')).toBe(body)
      break
    case 'has': for (const line of lines) expect(output).toContain(line)
      break
    case 'lacks': for (const line of lines) expect(output).not.toContain(line)
      break
    case 'json': for (const line of lines) expectValue(JSON.parse(stdout), line)
      break
    case 'left': expect(readdirSync(folder).sort()).toEqual(lines.sort())
      break
    default: expect(['file', 'run', 'exit']).toContain(name)
  }
}

/** `header.code.value = "12/KH-UBND"`: a path into the JSON, and what stands there. */
function expectValue(json: unknown, line: string): void {
  const [path = '', value = ''] = line.split(' = ')
  const found = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], json)
  expect(found, path).toEqual(JSON.parse(value))
}

async function execute(script: string, cwd: string): Promise<Played> {
  const env = {PATH: [bin, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter), HOME: cwd, FIXTURES: join(ROOT, 'fixtures/documents')}
  return new Promise((resolve) => {
    execFile('bash', ['-c', script], {cwd, env, maxBuffer: 1 << 26, timeout: 25_000}, (error, stdout, stderr) => {
      resolve({code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, stdout, stderr})
    }).stdin?.end()
  })
}
