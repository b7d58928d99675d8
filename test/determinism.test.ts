import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from '../src/index.ts'
import {FIXTURES} from './support/fixtures.ts'
import {ROOT} from './support/root.ts'

/** Machines and days on which the same bytes must come out. */
const PLACES: readonly (readonly [string, NodeJS.ProcessEnv])[] = [
  ['the same again', {}],
  ['in a zone far ahead', {TZ: 'Pacific/Kiritimati'}],
  ['in a zone far behind', {TZ: 'Pacific/Pago_Pago'}],
  ['with the C locale', {LANG: 'C', LC_ALL: 'C'}],
  ['with a Vietnamese locale', {LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8'}],
  ['with a Turkish locale, whose i has no dot', {LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}],
  ['a hundred years later', {NODE_OPTIONS: '--import=data:text/javascript,Date.now=()=>4900000000000'}],
]

function output(environment: NodeJS.ProcessEnv): string {
  const files = FIXTURES.map(({folder, file}) => join(folder, file))
  return execFileSync(process.execPath, [join(ROOT, 'bin/plan-parse.js'), '--quiet', '--format', 'ndjson', ...files], {env: {PATH: process.env['PATH'], ...environment}, encoding: 'utf8', maxBuffer: 1 << 28})
}

function run(environment: NodeJS.ProcessEnv): string {
  return createHash('sha256').update(output(environment)).digest('hex')
}

describe('the same input gives the same bytes', () => {
  const here = run({})

  test.each(PLACES)('%s', (_place, environment) => {
    expect(run(environment)).toBe(here)
  })
})

test('the built program, whose patterns are narrowed, makes of each document what the sources make', () => {
  const built = output({}).trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)
  expect(built).toEqual(FIXTURES.map(({folder, file, bytes}) => parse(bytes, {path: join(folder, file)})))
})
