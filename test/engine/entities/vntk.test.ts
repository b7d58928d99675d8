import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {isVntkInstalled, loadVntk} from '../../../src/engine/entities/load-vntk.ts'
import {vntkTagger} from '../../../src/engine/entities/vntk-tagger.ts'
import {wordFeatures, type Features} from '../../../src/engine/entities/word-features.ts'
import {parseAny, type PlanDocument} from '../../../src/index.ts'
import {TEXTS} from '../../support/fixtures.ts'
import {sliceOf, wrongPositions} from '../../support/positions.ts'
import {ROOT, run} from '../../support/program.ts'

const installed = isVntkInstalled()
const SENTENCES = [
  'Phối hợp với ông Trần Văn Nam, Giám đốc Trung tâm, tại huyện Thanh Chương, tỉnh Nghệ An trong năm 2020.',
  'Bà Lê Thị Hồng Hoa thăm Thụy Điển và Trung Quốc theo chủ trương của Đảng; chi 1.500.000 đồng (100%).',
  'Việt Nam', '1', '–', 'UBND TỈNH', 'a'.repeat(300),
]

describe(installed ? 'vntk' : 'vntk is not installed', () => {
  test.skipIf(!installed)('reads the same with our dictionary and features as with its own, without a search through all words', () => {
    const {lower_words: dictionary} = createRequire(createRequire(import.meta.url).resolve('vntk'))('@vntk/dictionary') as {lower_words: string[]}
    const search = vi.spyOn(dictionary, 'indexOf')
    const before = SENTENCES.map(loadVntk(false))
    const searches = search.mock.calls.length
    const after = SENTENCES.map(loadVntk())
    expect(after).toEqual(before)
    expect(after[2]).toEqual([{word: 'Việt Nam', label: 'B-LOC'}])
    expect(searches).toBeGreaterThan(500)
    expect(search).toHaveBeenCalledTimes(searches)
    search.mockRestore()
  })

  test.skipIf(!installed)('describes words as its own code does', () => {
    const require = createRequire(import.meta.url)
    const own = require('vntk/lib/features') as Features & {toFeatures: (rows: readonly (readonly string[])[], at: number, syntax: string) => string}
    const template = ['T[0]', 'T[-2].lower', 'T[1].istitle', 'T[0].isdigit', 'T[-1,0]', 'T[0,2].istitle', 'T[-2,0]', 'T[-3][1]', 'T[-3,-2][1]', 'T[2][1]', 'T[-1,1]']
    const rows = [['Việt Nam', 'Np'], ['có', 'V'], ['34', 'M'], ['tỉnh', 'N'], ['.', 'CH']]
    const ours = wordFeatures(own.functions)
    for (const at of rows.keys()) expect(ours(rows, at, template)).toEqual(template.map((syntax) => own.toFeatures(rows, at, syntax)))
  })

  test.skipIf(!installed)('works in its thread, several questions at a time', async () => {
    const tagger = vntkTagger()
    expect(tagger).not.toBeNull()
    if (tagger === null) return
    const [one, none, two] = await Promise.all([tagger(['Việt Nam']), tagger([]), tagger(SENTENCES)])
    expect(one).toEqual([[{word: 'Việt Nam', label: 'B-LOC'}]])
    expect(none).toEqual([])
    expect(two).toHaveLength(SENTENCES.length)
    expect(vntkTagger()).toBe(tagger)
  })

  test.skipIf(!installed)('a thread that is lost fails its questions, and the next one gets another', async () => {
    const tagger = vntkTagger()
    if (tagger === null) return
    const broken = [null] as unknown as string[]
    await expect(Promise.all([tagger(broken), tagger(['Việt Nam'])])).rejects.toThrow(Error)
    expect(await tagger(['Việt Nam'])).toEqual([[{word: 'Việt Nam', label: 'B-LOC'}]])
  })

  test.skipIf(!installed)('gives the names of a document, each where it is printed', async () => {
    const text = `KẾ HOẠCH\nTrồng tre\nI. MỤC ĐÍCH\n${SENTENCES.slice(0, 2).map((sentence, i) => `${i + 1}. ${sentence}\n`).join('')}`
    const tagger = vntkTagger()
    const document = await parseAny(new TextEncoder().encode(text), tagger === null ? {} : {tagger})
    expect(document.entities?.map(({type, name}) => `${type} ${name}`)).toEqual([
      'person Trần Văn Nam', 'place huyện Thanh Chương', 'place tỉnh Nghệ An', 'person Lê Thị Hồng Hoa', 'place Thụy Điển', 'place Trung Quốc', 'organisation Đảng',
    ])
    expect(wrongPositions(text, document)).toEqual([])
  })

  test.skipIf(!installed)('the positions of all names of the fixtures hold', async () => {
    const tagger = vntkTagger()
    let names = 0
    for (const {text} of TEXTS) {
      const document = await parseAny(new TextEncoder().encode(text), tagger === null ? {} : {tagger})
      expect(wrongPositions(text, document)).toEqual([])
      for (const {name, position} of document.entities ?? []) expect(sliceOf(text, position)).toBe(name)
      names += document.entities?.length ?? 0
    }
    expect(names).toBeGreaterThan(10)
  }, 120_000)

  test.skipIf(!installed)('the program adds them with --entities', async () => {
    const text = `KẾ HOẠCH\nTrồng tre\n1. ${SENTENCES[0] ?? ''}\n`
    const {code, stdout, stderr} = await run(['-', '--entities', '-q'], text)
    expect([code, stderr]).toEqual([0, ''])
    expect((JSON.parse(stdout) as PlanDocument).entities?.map(({name}) => name)).toEqual(['Trần Văn Nam', 'huyện Thanh Chương', 'tỉnh Nghệ An'])
  })

  test.skipIf(!installed)('a batch adds them in its workers', async () => {
    const out = mkdtempSync(join(tmpdir(), 'plan-parse-names-'))
    try {
      const {code, stderr} = await run(['-q', 'batch', '--entities', '--workers', '2', '--out', join(out, 'all.ndjson'), join(ROOT, 'fixtures/documents/chi-thi-tinh/input.txt'), join(ROOT, 'fixtures/documents/bien-ban/input.txt')])
      expect([code, stderr]).toEqual([0, ''])
      const documents = readFileSync(join(out, 'all.ndjson'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as PlanDocument)
      expect(documents.map(({entities}) => Array.isArray(entities))).toEqual([true, true])
    } finally {
      rmSync(out, {recursive: true})
    }
  })

  test('nothing of it is loaded without the option', () => {
    const look = `
      import {createRequire} from 'node:module'
      import {load} from './bin/load.js'
      const code = await load().program.run(['-q', 'fixtures/documents/bien-ban/input.txt'])
      const loaded = [...Object.keys(createRequire(import.meta.url).cache), ...process.moduleLoadList].filter((name) => /vntk|crfsuite|worker_threads|child_process/u.test(name))
      console.error(JSON.stringify([code, loaded]))`
    const {stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', look], {cwd: ROOT, encoding: 'utf8'})
    expect(JSON.parse(stderr)).toEqual([0, []])
  })
})
