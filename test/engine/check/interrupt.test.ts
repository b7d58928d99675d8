import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {delay, ended, ROOT, start} from '../../support/program.ts'

test('an interrupted check ends with whole reports of what was done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-parse-interrupt-'))
  try {
    const many = 1500
    mkdirSync(join(folder, 'plans'))
    for (let i = 0; i < many; i++) cpSync(join(ROOT, 'fixtures/check/broken.txt'), join(folder, 'plans', `${i}.txt`))
    const child = start(['check', '--reporter', 'json=report.json', '--workers', '2', 'plans'], {cwd: folder})
    const end = ended(child)
    const begun = (): boolean => readdirSync(folder).some((name) => name.endsWith('.partial') && statSync(join(folder, name)).size > 1000)
    while (child.exitCode === null && !begun()) await delay(20)
    child.kill('SIGINT')
    const {code, stderr} = await end
    expect(code).toBe(130)
    const {files, summary} = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as {files: unknown[]; summary: {files: number}}
    expect(summary.files).toBe(files.length)
    expect(files.length).toBeGreaterThan(0)
    expect(files.length).toBeLessThan(many)
    expect(stderr).toContain(`Stopped after ${files.length} files; the reports tell of these alone`)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}, 60_000)
