import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, describe, expect, it} from 'vitest'
import {DigestTable} from '../../../src/engine/batch/digest-table.ts'
import {commonFolder} from '../../../src/engine/inputs/base.ts'
import {findInputs} from '../../../src/engine/inputs/find.ts'
import type {Found, Search} from '../../../src/engine/inputs/input.ts'
import {readList} from '../../../src/engine/inputs/list.ts'
import {scratch} from '../../support/archive.ts'
import {zipOf} from '../../support/zip.ts'

const folder = scratch()
afterAll(() => { rmSync(folder, {recursive: true}) })

function put(name: string, content: string | Buffer = name): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
  return path
}

function search(options: Partial<Search> = {}): Search {
  return {base: folder, ignore: [], except: null, names: new DigestTable(), settled: () => false, ...options}
}

async function names(paths: readonly string[], options: Partial<Search> = {}, stdin = Readable.from([])): Promise<string[]> {
  const found: Found[] = []
  for await (const item of findInputs(paths, search(options), stdin)) found.push(item)
  return found.map((item) => 'error' in item ? `${item.name}: ${item.error instanceof Error ? item.error.message : ''}` : item.name)
}

describe('findInputs', () => {
  it('walks a folder in the order of names, without hidden files and without what is ignored', async () => {
    for (const name of ['tree/b.txt', 'tree/a/2.txt', 'tree/a/10.txt', 'tree/.hidden', 'tree/nháp/1.txt', 'tree/nháp/giữ.txt', 'tree/c.bak']) put(name)
    put('tree/.plan-parse-ignore', '*.bak\nnháp/*\n!nháp/giữ.txt\n')
    expect(await names([join(folder, 'tree')])).toEqual(['tree/a/10.txt', 'tree/a/2.txt', 'tree/b.txt', 'tree/nháp/giữ.txt'])
    expect(await names([join(folder, 'tree')], {ignore: ['a/', 'giữ.txt']})).toEqual(['tree/b.txt'])
  })

  it('follows links, finds a file once however it is named, and tells of a circle', async () => {
    put('links/real/1.txt')
    symlinkSync('real', join(folder, 'links', 'same'))
    symlinkSync('..', join(folder, 'links', 'real', 'up'))
    expect(await names([join(folder, 'links'), join(folder, 'links/real/1.txt')])).toEqual([
      'links/real/1.txt', expect.stringContaining('links/real/up: links/real/up leads back'), 'links/same/1.txt', expect.stringContaining('links/same/up: '),
    ])
  })

  it('takes patterns, lists and missing files', async () => {
    for (const name of ['glob/1.txt', 'glob/x/2.txt', 'glob/x/3.md']) put(name)
    expect(await names([join(folder, 'glob/**/*.txt')])).toEqual(['glob/1.txt', 'glob/x/2.txt'])
    await expect(names([join(folder, 'glob/*.pdf')])).rejects.toThrow('Nothing matches')
    expect(await names([join(folder, 'gone.txt')])).toEqual([expect.stringMatching(/^gone\.txt: ENOENT/u)])
    const listed: string[] = []
    for await (const path of readList('-', Readable.from(['a.txt\nb c', '.txt\r\n\nđ.txt']))) listed.push(path)
    expect(listed).toEqual(['a.txt', 'b c.txt', 'đ.txt'])
  })

  it('reads a list that is parted by NUL, with line ends in names', async () => {
    const listed: string[] = []
    for await (const path of readList('-', Readable.from(['a\n1.txt\0b.t', 'xt\0']))) listed.push(path)
    expect(listed).toEqual(['a\n1.txt', 'b.txt'])
  })

  it('opens archives and gives equal names a number', async () => {
    put('archives/a.zip', zipOf([['năm/1.txt', 'một'], ['năm/1.txt', 'hai'], ['../out.txt', 'x']]))
    expect(await names([join(folder, 'archives')])).toEqual([
      'archives/a.zip/năm/1.txt', 'archives/a.zip/năm/1.txt~2', expect.stringContaining('archives/a.zip/../out.txt: '),
    ])
  })

  it('reads NDJSON from standard input, and tells of bad lines', async () => {
    const stdin = Readable.from(['{"id":"a/1","text":"một"}\n{"id":"../x","text":""}\nnone\n{"id":"a/1","text":"hai"}\n'])
    expect(await names(['-'], {}, stdin)).toEqual(['a/1', '_/x', expect.stringMatching(/^stdin\/line-3: Line 3/u), 'a/1~2'])
  })

  it('leaves out what was settled before', async () => {
    put('before/1.txt')
    put('before/2.txt')
    expect(await names([join(folder, 'before')], {settled: (name) => name === 'before/1.txt'})).toEqual(['before/2.txt'])
  })
})

it('names inputs from the deepest common folder', async () => {
  put('common/a/1.txt')
  put('common/b/2.txt')
  expect(await commonFolder([join(folder, 'common/a')])).toBe(join(folder, 'common/a'))
  expect(await commonFolder([join(folder, 'common/a'), join(folder, 'common/b/2.txt')])).toBe(join(folder, 'common'))
  expect(await commonFolder([join(folder, 'common/**/*.txt')])).toBe(join(folder, 'common'))
})
