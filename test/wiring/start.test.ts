import {lstatSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {devNull, tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {ROOT, run} from '../support/program.ts'

const {load} = await import(`${ROOT}bin/load.js`) as {load: () => {script: {cachedDataRejected?: boolean}; program: {run: unknown; main: unknown}}}

test('the program starts from what was compiled when it was built', () => {
  const {script, program} = load()
  expect(script.cachedDataRejected).toBe(false)
  expect([typeof program.run, typeof program.main]).toEqual(['function', 'function'])
})

test('a device is written to, not replaced', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-parse-'))
  const link = join(folder, 'null')
  symlinkSync(devNull, link)
  try {
    const {code, stdout} = await run(['-q', '-o', link, join(ROOT, 'fixtures/documents/bien-ban/input.txt')])
    expect([code, stdout, lstatSync(link).isSymbolicLink()]).toEqual([0, '', true])
  } finally {
    rmSync(folder, {recursive: true})
  }
})
