/**
 * Measures the recogniser of names: vntk as it is, and with our dictionary and features (`docs/entities.md`).
 *
 *   npm run bench:entities [-- FILE …]   reads the documents of the fixtures unless files are named
 */
import {readdirSync, readFileSync} from 'node:fs'
import {isVntkInstalled, loadVntk} from '../src/engine/entities/load-vntk.ts'
import {readPassages, sentencesOf} from '../src/extractors/passage.ts'
import {readSpine} from '../src/index.ts'

const fixtures = new URL('../fixtures/documents/', import.meta.url)
const given = process.argv.slice(2)
const paths = given.length > 0 ? given : readdirSync(fixtures).map((name) => new URL(`${name}/input.txt`, fixtures))
const sentences = paths.flatMap((path) => readPassages(readSpine(readFileSync(path)).outline, Infinity))
  .flatMap(({text}) => sentencesOf(text.value).map(({start, end}) => text.value.slice(start, end)))
const bytes = Buffer.byteLength(sentences.join(''))

if (isVntkInstalled()) {
  process.stdout.write(`${paths.length} documents, ${sentences.length} sentences, ${Math.round(bytes / 1000)} KB\n`)
  const before = measure('as it is', loadVntk(false))
  const after = measure('with our dictionary and features', loadVntk())
  process.stdout.write(`${before.labels === after.labels ? 'the same labels' : 'OTHER LABELS'}, ${(before.seconds / after.seconds).toFixed(1)} times as fast\n`)
} else process.stdout.write('vntk is not installed\n')

function measure(name: string, tag: ReturnType<typeof loadVntk>): {labels: string; seconds: number} {
  const start = process.cpuUsage()
  const labels = JSON.stringify(sentences.map(tag))
  const {user, system} = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  process.stdout.write(`${name}: ${seconds.toFixed(1)} s of processor, ${(bytes / 1000 / seconds).toFixed(1)} KB/s\n`)
  return {labels, seconds}
}
