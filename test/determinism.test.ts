import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
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

function run(environment: NodeJS.ProcessEnv): string {
  const files = FIXTURES.map(({folder, file}) => join(folder, file))
  const output = execFileSync(process.execPath, [join(ROOT, 'bin/plan-parse.js'), '--quiet', '--format', 'ndjson', ...files], {env: {PATH: process.env['PATH'], ...environment}, maxBuffer: 1 << 28})
  return createHash('sha256').update(output).digest('hex')
}

describe('the same input gives the same bytes', () => {
  const here = run({})

  test.each(PLACES)('%s', (_place, environment) => {
    expect(run(environment)).toBe(here)
  })
})
