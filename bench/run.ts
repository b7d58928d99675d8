/**
 * Measures speed: the stages and `parse` in a warm process, how time grows with length, and `plan-parse FILE` as a whole
 * process against bare Node, the floor.
 *
 *   npm run bench -- [--rounds 15] [--file FILE]
 */
import {readdirSync, readFileSync} from 'node:fs'
import {loadavg} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type * as Library from '../src/index.ts'
import {processes} from './speed/processes.ts'
import {best} from './speed/warm.ts'

const {values} = parseArgs({options: {rounds: {type: 'string', default: '15'}, file: {type: 'string'}}})
const rounds = Number(values.rounds)
const root = new URL('..', import.meta.url).pathname
// As it is shipped, not as it is written.
const {parse, readFacts, readSpine} = await import(join(root, 'dist/index.js')) as typeof Library
const say = (text: string): void => { process.stdout.write(`${text}\n`) }

const texts = readdirSync(join(root, 'fixtures/documents')).flatMap((name) => {
  const folder = join(root, 'fixtures/documents', name)
  return readdirSync(folder).filter((file) => file === 'input.txt').map((file) => readFileSync(join(folder, file)))
})
const bytes = texts.reduce((sum, text) => sum + text.length, 0)
const rate = (seconds: number): string => `${(bytes / seconds / 1e6).toFixed(2)} MB/s`

say(`${texts.length} fixtures, ${(bytes / 1000).toFixed(0)} KB; Node ${process.version}; load ${loadavg()[0]?.toFixed(1) ?? ''}`)
const spines = texts.map((text) => readSpine(text))
say(`spine alone   ${rate(best(rounds, () => { for (const text of texts) readSpine(text) }))}`)
say(`facts alone   ${rate(best(rounds, () => { for (const spine of spines) readFacts(spine) }))}`)
say(`parse()       ${rate(best(rounds, () => { for (const text of texts) parse(text) }))}`)

const sample = readFileSync(join(root, 'fixtures/documents/ke-hoach-hai-cot/input.txt'))
const document = values.file === undefined ? longDocument() : readFileSync(values.file)
const once = best(rounds, () => parse(document))
const twice = best(rounds, () => parse(Buffer.concat([document, Buffer.from('\n'), document])))
say(`${(document.length / 1000).toFixed(1)} KB: ${(once * 1000).toFixed(1)} ms, the same twice over ${(twice * 1000).toFixed(1)} ms, ${(twice / once).toFixed(2)} times as long (most 2.3)`)

for (const [name, text] of values.file === undefined ? [['README sample', sample], ['all plans as one', document]] as const : [[values.file, document]] as const) {
  tellProcess(name, text, process.env)
}
const {NODE_EXTRA_CA_CERTS, ...plain} = process.env
// Node reads these certificates at each start, which makes the floor as high as the house.
if (NODE_EXTRA_CA_CERTS !== undefined) tellProcess('README sample without NODE_EXTRA_CA_CERTS', sample, plain)

function tellProcess(name: string, text: Uint8Array, env: NodeJS.ProcessEnv): void {
  const {floor, program} = processes(rounds, [join(root, 'bin/plan-parse.js'), '-', '--quiet'], text, env)
  const told = ({wall, cpu}: typeof floor): string => `${(wall * 1000).toFixed(0)} ms (${(cpu * 1000).toFixed(0)} ms of processor)`
  say(`whole process, ${name} (${(text.length / 1000).toFixed(1)} KB): ${told(program)}, node -e 0 ${told(floor)}, medians of ${rounds}: ${(program.wall / floor.wall).toFixed(2)} times the floor (${(program.cpu / floor.cpu).toFixed(2)} by processor time; goal 2)`)
}

/** All plans among the fixtures as one, about 20 KB. */
function longDocument(): Buffer {
  const whole = Buffer.concat(texts.slice(0, 40))
  return whole.subarray(0, whole.lastIndexOf('\n', 20_000))
}
