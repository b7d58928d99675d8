import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, unlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {afterAll, describe, expect, it} from 'vitest'
import type {ManifestRecord} from '../../../src/engine/batch/records.ts'
import {failuresOf, manifestOf, records, resultsIn, scratch, writeArchive} from '../../support/archive.ts'
import {ended, run, start} from '../../support/program.ts'

const folder = scratch()
afterAll(() => { rmSync(folder, {recursive: true}) })

const archive = join(folder, 'archive')
const names = writeArchive(archive, {count: 24, copies: 0.3, seed: 2})

describe('batch', () => {
  const out = join(folder, 'tree')

  it('mirrors the tree, parses equal contents once, and tells of each input', async () => {
    const report = join(folder, 'report.html')
    const {code, stderr, stdout} = await run(['batch', archive, '--out', out, '--report', report, '--progress', 'json'])
    expect([code, stdout]).toEqual([0, ''])
    const told = stderr.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as {files: number; total: number})
    expect(told.at(-1)).toMatchObject({files: 24, failed: 0, before: 0})
    expect([...resultsIn(out).keys()]).toEqual(names.map((name) => `${name}.json`).sort())
    const manifest = manifestOf(out)
    const copies = manifest.filter(({sameAs}) => sameAs !== null)
    expect(copies.length).toBeGreaterThan(2)
    for (const {input, sameAs, sha256, result} of copies) {
      const first = manifest.find((record) => record.input === sameAs)
      expect(first?.sha256).toBe(sha256)
      expect(statSync(join(out, result)).ino).toBe(statSync(join(out, first?.result ?? '')).ino)
      // The first in the order of names, whichever worker was faster.
      expect(sameAs !== null && sameAs < input).toBe(true)
    }
    expect(readFileSync(report, 'utf8')).toContain('<dt>Documents</dt><dd>24</dd>')
    expect(readdirSync(join(out, '.plan-parse'))).toEqual(['settings.json'])
  }, 30_000)

  it('does nothing twice, remakes a result that is gone, and parses a changed input again', async () => {
    const before = resultsIn(out)
    const first = manifestOf(out).find(({sameAs}) => sameAs === null)?.result ?? ''
    unlinkSync(join(out, first))
    expect((await run(['batch', archive, '--out', out])).stderr).toContain('1 inputs settled now, 23 were before')
    expect(resultsIn(out)).toEqual(before)
    const [changed = ''] = names.slice(-1)
    writeFileSync(join(archive, changed), 'THÔNG BÁO\nVề việc nghỉ lễ\n')
    utimesSync(join(archive, changed), 1000, 1000)
    expect((await run(['batch', archive, '--out', out])).stderr).toContain('1 inputs settled now')
    expect(manifestOf(out).filter(({input}) => input === changed).map(({type}) => type)).toEqual(['TB'])
    expect(manifestOf(out)).toHaveLength(24)
  }, 30_000)

  it('refuses other settings and a second batch at work', async () => {
    const other = await run(['batch', archive, '--out', out, '--compact'])
    expect(other.code).toBe(2)
    expect(other.stderr).toContain('begun with other settings')
    writeFileSync(join(out, '.plan-parse', 'lock'), JSON.stringify({pid: process.pid, host: (await import('node:os')).hostname()}))
    const locked = await run(['batch', archive, '--out', out])
    expect(locked.code).toBe(2)
    expect(locked.stderr).toContain(`held by process ${process.pid}`)
    unlinkSync(join(out, '.plan-parse', 'lock'))
  }, 30_000)

  it('parses again what another version parsed', async () => {
    const manifest = join(out, 'manifest.ndjson')
    const lines = readFileSync(manifest, 'utf8').trimEnd().split('\n')
    writeFileSync(manifest, `${lines.map((line, i) => i < 4 ? line.replace(/"parser":"[^"]*"/u, '"parser":"0.0.1-old"') : line).join('\n')}\n`)
    expect((await run(['batch', archive, '--out', out])).stderr).toContain('4 inputs settled now, 20 were before')
  }, 30_000)

  it('tries failed inputs again when asked', async () => {
    const input = join(folder, 'failing')
    mkdirSync(input)
    writeFileSync(join(input, 'a.txt'), Buffer.from([1, 2, 3, 4]))
    const results = join(folder, 'failing-out')
    expect((await run(['batch', input, '--out', results, '-q'])).code).toBe(1)
    expect((await run(['batch', input, '--out', results, '-q'])).code).toBe(1)
    expect(failuresOf(results)).toMatchObject([{input: 'a.txt', stage: 'ingest', cause: 'binary'}])
    writeFileSync(join(input, 'a.txt'), 'KẾ HOẠCH\nDọn kênh\n')
    expect((await run(['batch', input, '--out', results, '-q', '--retry-failed'])).code).toBe(0)
    expect(failuresOf(results)).toEqual([])
  }, 30_000)
})

describe('batch into a file', () => {
  const inputs = join(folder, 'inputs')
  writeArchive(inputs, {count: 12, seed: 5})

  it('is ordered, rotates, compresses, and goes on behind a torn end', async () => {
    const out = join(folder, 'lines', 'plans.ndjson.gz')
    const args = ['batch', inputs, '--out', out, '--ordered', '--rotate', '20k', '-q']
    expect((await run(args)).code).toBe(0)
    const parts = readdirSync(join(folder, 'lines')).filter((name) => name.endsWith('.gz'))
    expect(parts.length).toBeGreaterThan(1)
    const whole = parts.map((name) => gunzipSync(readFileSync(join(folder, 'lines', name))).toString()).join('')
    const read = whole.trimEnd().split('\n').map((line) => (JSON.parse(line) as {source: {path: string}}).source.path)
    const manifest = records<ManifestRecord>(join(folder, 'lines', 'plans.manifest.ndjson'))
    expect(read).toEqual(manifest.map(({input}) => input))
    expect(read).toEqual([...read].sort())
    const place = manifest[5]
    const [at, end] = [place?.offset ?? 0, (place?.offset ?? 0) + (place?.bytes ?? 0)]
    const slice = readFileSync(join(folder, 'lines', place?.result ?? '')).subarray(at, end)
    expect((JSON.parse(gunzipSync(slice).toString()) as {source: {path: string}}).source.path).toBe(place?.input)
    // As if the power had gone: the last part is torn, and so is the manifest.
    truncateSync(join(folder, 'lines', parts.at(-1) ?? ''), 100)
    const text = readFileSync(join(folder, 'lines', 'plans.manifest.ndjson'), 'utf8')
    writeFileSync(join(folder, 'lines', 'plans.manifest.ndjson'), text.slice(0, -40))
    expect((await run(args)).code).toBe(0)
    expect(parts.map((name) => gunzipSync(readFileSync(join(folder, 'lines', name))).toString()).join('')).toBe(whole)
  }, 30_000)

  it('takes NDJSON and lists on standard input', async () => {
    const out = join(folder, 'stdin.ndjson')
    await run(['batch', '-', '--out', out, '-q'], '{"id":"a","text":"KẾ HOẠCH\\nDọn kênh"}\n')
    expect((JSON.parse(readFileSync(out, 'utf8')) as {source: {path: string}}).source.path).toBe('a')
    const listed = join(folder, 'listed')
    await run(['batch', '--files-from', '-', '--base', inputs, '--out', listed, '-q'], readdirSync(inputs).flatMap((year) => readdirSync(join(inputs, year)).map((month) => join(inputs, year, month))).join('\n'))
    expect(manifestOf(listed)).toHaveLength(12)
  }, 30_000)
})

describe('batch interrupted', () => {
  it('finishes what is in flight, says how to go on, and goes on to the same bytes', async () => {
    const input = join(folder, 'long')
    const all = writeArchive(input, {count: 150, seed: 12})
    const out = join(folder, 'long-out')
    const child = start(['batch', input, '--out', out, '--progress', 'none'])
    const ending = ended(child)
    while (!existsSync(join(out, 'manifest.ndjson')) || statSync(join(out, 'manifest.ndjson')).size === 0) await new Promise((resolve) => { setTimeout(resolve, 20) })
    child.kill('SIGINT')
    const {code, stderr} = await ending
    expect(code).toBe(130)
    expect(stderr).toContain('give the same command again to go on')
    const settled = manifestOf(out).length
    expect(settled).toBeLessThan(150)
    expect([...resultsIn(out).keys()]).toHaveLength(settled)
    expect((await run(['batch', input, '--out', out])).stderr).toContain(`${150 - settled} inputs settled now, ${settled} were before`)
    expect(manifestOf(out).map(({input: name}) => name).sort()).toEqual([...all].sort())
  }, 60_000)

  it.each([
    [['batch', '--out', 'x'], 'No input'], [['batch', archive], 'No --out'], [['batch', archive, '--out', 'x', '--timeout', 'soon'], '--timeout was given "soon"'],
    [['batch', archive, '--out', 'x.ndjson', '--format', 'yaml'], 'does not fit'], [['batch', archive, '--out', 'x', '--rotate', '1M'], '--rotate is for a file'],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const {code, stderr} = await run(args, undefined, {cwd: folder})
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
  })
})
