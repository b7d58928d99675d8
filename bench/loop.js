/**
 * The floor that a batch is measured against: one thread that reads, parses and writes file after file.
 *
 * FOLDER OUT [PART OF]: every OFth file, from the PARTth on.
 */
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parse} from '../dist/index.js'

const [folder, out, part = '0', of = '1'] = process.argv.slice(2)
const start = performance.now()
let count = 0
for (const [i, name] of readdirSync(folder, {recursive: true}).sort().entries()) {
  if (i % Number(of) !== Number(part)) continue
  const path = join(folder, name)
  if (!statSync(path).isFile()) continue
  const document = parse(readFileSync(path), {path: name})
  mkdirSync(dirname(join(out, name)), {recursive: true})
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify(document, null, 2)}\n`)
  count++
}
process.stdout.write(`${JSON.stringify({count, seconds: (performance.now() - start) / 1000})}\n`)
