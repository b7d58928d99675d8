import {execFileSync, spawn} from 'node:child_process'
import {accessSync, chmodSync, constants, existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {pack} from 'tar-stream'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {failuresOf, manifestOf, resultsIn, scratch, writeArchive} from '../../support/archive.ts'
import {killRounds} from '../../support/kill-rounds.ts'
import {delay, ended, ROOT, run, start} from '../../support/program.ts'
import {zipOf} from '../../support/zip.ts'

const folder = scratch()
const archive = join(folder, 'archive')
let names: string[] = []
let undisturbed = new Map<string, string>()

beforeAll(async () => {
  names = writeArchive(archive, {count: 80})
  const {code, stderr} = await run(['batch', archive, '--out', join(folder, 'undisturbed'), '--progress', 'none'])
  expect(stderr).toContain('Documents: 80')
  expect(code).toBe(0)
  undisturbed = resultsIn(join(folder, 'undisturbed'))
}, 60_000)

const small = join(folder, 'small')
const mounted = mountSmall(small)

afterAll(() => {
  if (mounted) execFileSync('umount', [small])
  rmSync(folder, {recursive: true})
})

/** Every input is in exactly one of manifest and failures. */
function settledInputs(out: string): string[] {
  return [...manifestOf(out), ...failuresOf(out)].map(({input}) => input).sort()
}

describe('batch killed with SIGKILL', () => {
  it('loses nothing, leaves nothing half-written, and gives the same bytes in the end', async () => {
    const out = join(folder, 'killed')
    const {killed, broken, settled} = await killRounds(archive, out, {rounds: 4, most: 1100, seed: 3})
    expect(killed).toBeGreaterThan(0)
    expect(broken).toEqual([])
    expect(settled.at(-1)).toBe(80)
    expect(settledInputs(out)).toEqual([...names].sort())
    expect(resultsIn(out)).toEqual(undisturbed)
  }, 60_000)
})

describe('workers that go down', () => {
  const faulty = (input: string, out: string, env: NodeJS.ProcessEnv = {}): ReturnType<typeof ended> =>
    ended(spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'test/support/faulty-batch.ts'), input, out], {cwd: ROOT, env: {...process.env, ...env}}))

  it('cost the document that hangs, crashes or hoards memory, and no other', async () => {
    const input = join(folder, 'faulty')
    const good = writeArchive(input, {count: 20, seed: 9})
    writeFileSync(join(input, 'hang.txt'), '@@HANG')
    writeFileSync(join(input, 'crash.txt'), '@@CRASH')
    writeFileSync(join(input, 'memory.txt'), '@@MEMORY')
    const out = join(folder, 'faulty-out')
    const {code} = await faulty(input, out)
    expect(code).toBe(1)
    expect(failuresOf(out).map(({input: name, stage, cause}) => [name, stage, cause]).sort()).toEqual([
      ['crash.txt', 'parse', 'crash'], ['hang.txt', 'parse', 'timeout'], ['memory.txt', 'parse', 'memory'],
    ])
    expect(manifestOf(out).map(({input: name}) => name).sort()).toEqual([...good].sort())
  }, 60_000)

  it('are tried once more alone: a worker that dies at random moments costs nothing', async () => {
    const out = join(folder, 'once-out')
    const marks = join(folder, 'marks')
    mkdirSync(marks)
    const input = join(folder, 'once')
    writeArchive(input, {count: 12, seed: 4})
    await run(['batch', input, '--out', join(folder, 'once-plain'), '--progress', 'none'])
    const {code} = await faulty(input, out, {FAULTS_ONCE: marks})
    expect(code).toBe(0)
    expect(resultsIn(out)).toEqual(resultsIn(join(folder, 'once-plain')))
  }, 60_000)
})

describe('a full disk', () => {
  it.skipIf(!mounted)('ends the batch with a sentence; with room made it goes on to the same bytes', async () => {
    const out = join(small, 'out')
    const full = await run(['batch', archive, '--out', out, '--progress', 'none'])
    expect(full.code).toBe(2)
    expect(full.stderr).toContain('make room and give the same command again')
    expect(manifestOf(out).length).toBeLessThan(80)
    execFileSync('mount', ['-o', 'remount,size=64m', small])
    const {code} = await run(['batch', archive, '--out', out, '--progress', 'none'])
    expect(code).toBe(0)
    expect(settledInputs(out)).toEqual([...names].sort())
    expect(resultsIn(out)).toEqual(undisturbed)
  }, 60_000)
})

describe('inputs that can not be read', () => {
  it('are each named: broken archives, links in a circle, dead links, other files', async () => {
    const input = join(folder, 'broken')
    mkdirSync(join(input, 'deep'), {recursive: true})
    const text = 'KẾ HOẠCH\nDọn kênh năm 2024\nI. MỤC ĐÍCH\n1. Khơi thông dòng chảy.\n'
    writeFileSync(join(input, 'a.zip'), zipOf([['1.txt', text], ['../2.txt', text], ['sub/3.txt', `${text}Thêm.\n`]]))
    writeFileSync(join(input, 'b.zip'), zipOf([['1.txt', text], ['2.txt', text]]))
    truncateSync(join(input, 'b.zip'), 200)
    const tar = pack()
    for (let i = 0; i < 20; i++) tar.entry({name: `${i}.txt`}, `${text}${i} ${Math.sin(i)}\n`.repeat(20))
    tar.finalize()
    const chunks: Buffer[] = []
    for await (const chunk of tar) chunks.push(chunk as Buffer)
    const zipped = gzipSync(Buffer.concat(chunks))
    writeFileSync(join(input, 'c.tar.gz'), zipped.subarray(0, Math.round(zipped.length * 0.6)))
    symlinkSync('..', join(input, 'deep', 'up'))
    symlinkSync('nowhere', join(input, 'dead.txt'))
    writeFileSync(join(input, 'picture.png'), Buffer.from('\u0089PNG\r\n', 'latin1'))
    const out = join(folder, 'broken-out')
    const {code} = await run(['batch', input, '--out', out, '--progress', 'none'])
    expect(code).toBe(1)
    const failures = new Map(failuresOf(out).map(({input: name, stage, cause}) => [name, `${stage} ${cause}`]))
    expect(failures.get('a.zip/../2.txt')).toBe('read unsafe-name')
    expect(failures.get('b.zip')).toBe('read broken-container')
    expect(failures.get('c.tar.gz')).toBe('read broken-container')
    expect(failures.get('deep/up')).toBe('find cycle')
    expect(failures.get('dead.txt')).toBe('find missing')
    expect(failures.get('picture.png')).toMatch(/^ingest /u)
    expect(failures.size).toBe(6)
    const inputs = settledInputs(out)
    expect(inputs).toContain('a.zip/sub/3.txt')
    expect(inputs).toContain('c.tar.gz/0.txt')
    expect(new Set(inputs).size).toBe(inputs.length)
    const again = await run(['batch', input, '--out', out, '--progress', 'none'])
    expect(again.code).toBe(1)
    expect(settledInputs(out)).toEqual(inputs)
  }, 60_000)

  it('that vanish while the batch is at work are results or failures', async () => {
    const input = join(folder, 'vanishing')
    const all = writeArchive(input, {count: 80})
    const out = join(folder, 'vanishing-out')
    const child = start(['batch', input, '--out', out, '--progress', 'none', '--workers', '1'])
    const ending = ended(child)
    while (!existsSync(join(out, 'manifest.ndjson')) || manifestOf(out).length === 0) await delay(5)
    const last = [...all].sort().slice(-10)
    for (const name of last) unlinkSync(join(input, name))
    await ending
    expect(new Set(settledInputs(out)).size).toBe(settledInputs(out).length)
    for (const {input: name, cause} of failuresOf(out)) {
      expect(last).toContain(name)
      expect(cause).toBe('missing')
    }
    // A file that went before its folder was looked at was never found.
    const settled = new Set(settledInputs(out))
    expect(all.filter((name) => !settled.has(name) && !last.includes(name))).toEqual([])
  }, 60_000)

  it.skipIf(!othersMayRun())('for want of permission are named', async () => {
    const input = join(folder, 'forbidden')
    writeArchive(input, {count: 2})
    writeFileSync(join(input, 'secret.txt'), 'KẾ HOẠCH')
    chmodSync(join(input, 'secret.txt'), 0)
    const out = join(folder, 'forbidden-out')
    mkdirSync(out)
    chmodSync(out, 0o777)
    chmodSync(folder, 0o755)
    const {code} = await run(['batch', input, '--out', out, '--progress', 'none'], undefined, process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {})
    expect(code).toBe(1)
    expect(failuresOf(out).map(({input: name, cause}) => [name, cause])).toEqual([['secret.txt', 'forbidden']])
  }, 30_000)
})

function mountSmall(path: string): boolean {
  mkdirSync(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path], {stdio: 'ignore'})
    return true
  } catch {
    console.warn('skipped: a full disk (only root can mount a small one)')
    return false
  }
}

/** As root everything may be read, so another user has to try; is the program there for others? */
function othersMayRun(): boolean {
  if (process.getuid?.() !== 0) return true
  try {
    execFileSync(process.execPath, [join(ROOT, 'bin/plan-parse.js'), '--version'], {uid: 65534, gid: 65534, stdio: 'ignore'})
    accessSync(folder, constants.R_OK)
    return true
  } catch {
    console.warn('skipped: files without permission (the program is not there for other users)')
    return false
  }
}
