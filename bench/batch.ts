/**
 * Measures `plan-parse batch` on an archive that is made up: memory of the whole process tree, documents a second, and the
 * ratio to a loop on one processor and to a loop on one thread. The second has more than one processor to itself: V8 collects
 * and compiles on threads of its own beside it. As many loops side by side, which share nothing, tell what the machine has to
 * give.
 *
 *   npm run bench:batch -- [--count 100000] [--sample 3000] [--rounds 3] [--pages 0.3] [--workers 2]
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {loadavg, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {makeCorpus} from '../scripts/corpus/generate.ts'
import {watch, type Watched} from './process-tree.ts'

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
  const confined: number[] = []
  const single: number[] = []
  const apart: number[] = []
  const pooled: number[] = []
  for (let round = 0; round < rounds; round++) {
    const loopOver = (out: string): string[] => [join(root, 'bench/loop.js'), join(folder, 'sample'), join(folder, `${out}-${round}`)]
    const alone = await watch('taskset', ['--cpu-list', '0', process.execPath, ...loopOver('alone')])
    const loop = await watch(process.execPath, loopOver('loop'))
    const parts = Array.from({length: Number(values.workers)}, (_, part) => watch(process.execPath, [...loopOver('apart'), String(part), values.workers]))
    const slowest = Math.max(...(await Promise.all(parts)).map(({seconds}) => seconds))
    const parallel = await batch('sample', `batch-${round}`)
    confined.push(sample / alone.seconds)
    single.push(sample / loop.seconds)
    apart.push(sample / slowest)
    pooled.push(sample / parallel.seconds)
    say([
      `round ${round + 1}: loop on one processor ${rate(confined)}/s (${of(alone)})`, `loop ${rate(single)}/s (${of(loop)})`, `${values.workers} loops ${rate(apart)}/s`, `batch ${rate(pooled)}/s (${of(parallel)})`,
      `ratio to one processor ${ratio(pooled.at(-1), confined.at(-1))}, to one thread ${ratio(pooled.at(-1), single.at(-1))}; load ${loadavg()[0]?.toFixed(1) ?? ''}`,
    ].join(', '))
  }
  const [processor, thread, most, reached] = [confined, single, apart, pooled].map((rates) => Math.max(...rates))
  say(`best of ${rounds}: ${values.workers} workers are ${ratio(reached, processor)} times a loop on one processor, ${ratio(reached, thread)} times a loop on one thread; loops side by side ${ratio(most, thread)}`)
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

function of({cpuSeconds, peakMegabytes}: Watched): string {
  return `${cpuSeconds.toFixed(0)} s of processor, ${peakMegabytes} MB`
}

function ratio(rate = 0, base = 1): string {
  return (rate / base).toFixed(2)
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
