/**
 * Measures `plan-parse batch` on an archive that is made up: memory of the whole process tree, documents a second, and the
 * ratio to a loop on a single thread. As many loops side by side, which share nothing, tell what the machine has to give.
 *
 *   npm run bench:batch -- [--count 100000] [--sample 3000] [--rounds 3] [--pages 0.3] [--workers 2]
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {loadavg, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {makeCorpus} from '../scripts/corpus/generate.ts'
import {watch} from './process-tree.ts'

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '100000'}, sample: {type: 'string', default: '3000'}, rounds: {type: 'string', default: '3'}, pages: {type: 'string', default: '0.3'}, workers: {type: 'string', default: '2'},
  },
})
const [count, sample, rounds, pages] = [values.count, values.sample, values.rounds, values.pages].map(Number) as [number, number, number, number]
const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'plan-parse-bench-'))
const say = (text: string): void => { process.stdout.write(`${text}\n`) }

try {
  const bytes = await write(join(folder, 'all'), count)
  await write(join(folder, 'sample'), sample)
  say(`${count} documents, ${(bytes / 1e6).toFixed(1)} MB, mean ${Math.round(bytes / count)} bytes; load ${loadavg().map((load) => load.toFixed(1)).join(' ')}`)
  const single: number[] = []
  const apart: number[] = []
  const pooled: number[] = []
  for (let round = 0; round < rounds; round++) {
    const loop = await watch(process.execPath, [join(root, 'bench/loop.js'), join(folder, 'sample'), join(folder, `loop-${round}`)])
    const parts = Array.from({length: Number(values.workers)}, (_, part) => watch(process.execPath, [join(root, 'bench/loop.js'), join(folder, 'sample'), join(folder, `apart-${round}`), String(part), values.workers]))
    const slowest = Math.max(...(await Promise.all(parts)).map(({seconds}) => seconds))
    const parallel = await batch('sample', `batch-${round}`)
    single.push(sample / loop.seconds)
    apart.push(sample / slowest)
    pooled.push(sample / parallel.seconds)
    say(`round ${round + 1}: loop ${rate(single)}/s (${loop.peakMegabytes} MB, ${loop.cpuSeconds.toFixed(0)} s of processor), ${values.workers} loops ${rate(apart)}/s, batch ${rate(pooled)}/s (${parallel.peakMegabytes} MB, ${parallel.cpuSeconds.toFixed(0)} s), ratio ${((pooled.at(-1) ?? 0) / (single.at(-1) ?? 1)).toFixed(2)}; load ${loadavg()[0]?.toFixed(1) ?? ''}`)
  }
  const [one, most, reached] = [single, apart, pooled].map((rates) => Math.max(...rates)) as [number, number, number]
  say(`best of ${rounds}: ratio ${(reached / one).toFixed(2)} with ${values.workers} workers; loops side by side ${(most / one).toFixed(2)}`)
  const whole = await batch('all', 'out')
  say(`${count} documents: ${whole.seconds.toFixed(0)} s, ${(count / whole.seconds).toFixed(1)} documents/s, peak memory of the process tree ${whole.peakMegabytes} MB, ${whole.cpuSeconds.toFixed(0)} s of processor; load ${loadavg()[0]?.toFixed(1) ?? ''}`)
  const again = await batch('all', 'out')
  say(`the same command again: ${again.seconds.toFixed(1)} s, peak ${again.peakMegabytes} MB`)
} finally {
  rmSync(folder, {recursive: true, force: true})
}

async function batch(name: string, out: string): ReturnType<typeof watch> {
  const watched = await watch(process.execPath, [join(root, 'bin/plan-parse.js'), 'batch', join(folder, name), '--out', join(folder, out), '--workers', values.workers, '-q'])
  if (watched.code !== 0) throw new Error(`batch ended with ${watched.code ?? 'a signal'}`)
  return watched
}

function rate(rates: readonly number[]): string {
  return (rates.at(-1) ?? 0).toFixed(1)
}

async function write(into: string, many: number): Promise<number> {
  const folders = new Set<string>()
  let size = 0
  for (const {name, text} of makeCorpus({seed: 1, count: many, pages, copies: 0.01})) {
    const path = join(into, name)
    if (!folders.has(dirname(path))) await mkdir(dirname(path), {recursive: true})
    folders.add(dirname(path))
    await writeFile(path, text)
    size += Buffer.byteLength(text)
  }
  return size
}
