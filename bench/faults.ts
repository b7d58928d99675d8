/**
 * Kills batches again and again: the long version of the fault tests.
 *
 *   npm run bench:faults -- [--rounds 20] [--count 400]
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {failuresOf, manifestOf, resultsIn, writeArchive} from '../test/support/archive.ts'
import {killRounds} from '../test/support/kill-rounds.ts'
import {run} from '../test/support/program.ts'

const {values} = parseArgs({options: {rounds: {type: 'string', default: '20'}, count: {type: 'string', default: '400'}, seed: {type: 'string', default: '1'}}})
const folder = mkdtempSync(join(tmpdir(), 'plan-parse-faults-'))
try {
  const archive = join(folder, 'archive')
  const names = writeArchive(archive, {count: Number(values.count), copies: 0.05})
  await run(['batch', archive, '--out', join(folder, 'undisturbed'), '-q'])
  const {killed, settled, broken} = await killRounds(archive, join(folder, 'killed'), {rounds: Number(values.rounds), most: 3000, seed: Number(values.seed)})
  const inputs = [...manifestOf(join(folder, 'killed')), ...failuresOf(join(folder, 'killed'))].map(({input}) => input).sort()
  const [expected, got] = [resultsIn(join(folder, 'undisturbed')), resultsIn(join(folder, 'killed'))]
  const different = [...new Set([...expected.keys(), ...got.keys()])].filter((name) => expected.get(name) !== got.get(name))
  process.stdout.write(`${values.rounds} rounds, ${killed} killed at work; settled after each: ${settled.join(' ')}\n`)
  process.stdout.write(`half-written: ${broken.length}; inputs ${names.length}, settled exactly once ${JSON.stringify(inputs) === JSON.stringify([...names].sort())}; results that differ: ${different.length}\n`)
  process.exitCode = broken.length + different.length > 0 ? 1 : 0
} finally {
  rmSync(folder, {recursive: true, force: true})
}
