/**
 * Measures `plan-parse check`: its time against parsing alone, its memory against the number of files, and how soon an
 * editor is told.
 *
 *   npm run bench:check -- [--count 1000] [--bytes 20000] [--most 12000] [--workers 2]
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {inventDocument} from '../scripts/corpus/document.ts'
import {Random} from '../scripts/corpus/random.ts'
import {checkDocument, prepare} from '../src/lint/check.ts'
import {resolveSettings} from '../src/lint/settings.ts'
import {parse} from '../src/pipeline.ts'
import {openEditor} from '../test/support/editor.ts'
import {watch} from './process-tree.ts'

const {values} = parseArgs({
  options: {count: {type: 'string', default: '1000'}, bytes: {type: 'string', default: '20000'}, most: {type: 'string', default: '12000'}, workers: {type: 'string', default: '2'}},
})
const [count, bytes, most] = [values.count, values.bytes, values.most].map(Number) as [number, number, number]
const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'plan-parse-bench-'))
const say = (text: string): void => { process.stdout.write(`${text}\n`) }

try {
  const texts = Array.from({length: count}, (_, i) => invent(i, bytes))
  say(`${count} documents, mean ${Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / count)} bytes; load ${load()}`)
  sameThread(texts)
  await memory(Array.from({length: 200}, (_, i) => invent(i, 2000)))
  await editor(texts[0] ?? '')
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** Parsing and checking the same documents one after the other, so that both see the same load. */
function sameThread(texts: readonly string[]): void {
  const settings = resolveSettings([{extends: ['recommended']}])
  for (const text of texts.slice(0, 20)) checkDocument(prepare(parse(text), text), settings)
  let [parsing, checking, findings] = [0, 0, 0]
  for (const text of texts) {
    const start = performance.now()
    const document = parse(text)
    const parsed = performance.now()
    findings += checkDocument(prepare(document, text), settings).length
    checking += performance.now() - parsed
    parsing += parsed - start
  }
  say(`one thread: parsing ${seconds(parsing)} s, rules ${seconds(checking)} s for ${findings} findings by ${settings.rules.size} rules: check takes ${((parsing + checking) / parsing).toFixed(2)} x parsing; load ${load()}`)
}

/** The whole program with three reports on more and more small files; the heaps of its threads have grown to their size after some 3,000. */
async function memory(texts: readonly string[]): Promise<void> {
  for (const files of [Math.round(most / 4), Math.round(most / 2), most]) {
    const inputs = join(folder, String(files))
    mkdirSync(inputs)
    for (let i = 0; i < files; i++) writeFileSync(join(inputs, `${i}.txt`), texts[i % texts.length] ?? '')
    const reports = ['sarif', 'junit', 'json'].flatMap((name) => ['--reporter', `${name}=${join(folder, `${files}.${name}`)}`])
    const watched = await watch(process.execPath, [join(root, 'bin/plan-parse.js'), 'check', '--quiet', '--workers', values.workers, ...reports, inputs])
    if (watched.code !== 0 && watched.code !== 1) throw new Error(`check ended with ${watched.code ?? 'a signal'}`)
    say(`${files} files: ${watched.seconds.toFixed(1)} s, ${(files / watched.seconds).toFixed(1)} files/s, ${watched.cpuSeconds.toFixed(1)} s of processor, peak ${watched.peakMegabytes} MB; load ${load()}`)
    rmSync(inputs, {recursive: true})
  }
}

/** From what an editor sends to the diagnostics that come back; a change waits 200 ms for more. */
async function editor(text: string): Promise<void> {
  const client = await openEditor(folder)
  const uri = pathToFileURL(join(folder, 'plan.txt')).href
  const times: Record<string, number[]> = {open: [], change: [], close: []}
  const time = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    const start = performance.now()
    await act()
    times[name]?.push(performance.now() - start)
  }
  for (let round = 0; round < 10; round++) {
    await time('open', () => client.open(uri, text))
    await time('change', () => client.change(uri, 2, `${text}\n`))
    await time('close', () => client.close(uri))
  }
  await client.quit()
  const told = Object.entries(times).map(([name, all]) => `${name} ${Math.round([...all].sort((a, b) => a - b)[5] ?? 0)} ms (first ${Math.round(all[0] ?? 0)})`)
  say(`editor, median of ten on ${Buffer.byteLength(text)} bytes: ${told.join(', ')}; load ${load()}`)
}

function invent(seed: number, bytes: number): string {
  const random = new Random(seed)
  let pages = bytes / 20_000
  let text = inventDocument(random, pages)
  while (Buffer.byteLength(text) < bytes) {
    pages = Math.max(pages * bytes / Buffer.byteLength(text), pages * 1.05)
    text = inventDocument(random, pages)
  }
  return text
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}

function load(): string {
  return loadavg()[0]?.toFixed(1) ?? ''
}
