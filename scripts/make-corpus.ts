/**
 * Makes up an archive of documents with the noise of scans, the same for the same seed.
 *
 *   tsx scripts/make-corpus.ts FOLDER [--count 1000] [--seed 1] [--pages 2] [--copies 0.01] [--ndjson]
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {makeCorpus} from './corpus/generate.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    count: {type: 'string', default: '1000'}, seed: {type: 'string', default: '1'}, pages: {type: 'string', default: '2'}, copies: {type: 'string', default: '0.01'}, ndjson: {type: 'boolean', default: false},
  },
})
const [folder] = positionals
const made = makeCorpus({count: Number(values.count), seed: Number(values.seed), pages: Number(values.pages), copies: Number(values.copies)})
if (values.ndjson) {
  for (const {name, text} of made) process.stdout.write(`${JSON.stringify({id: name, text})}\n`)
} else if (folder === undefined) {
  process.stderr.write('Name the folder to write to\n')
  process.exitCode = 2
} else {
  const known = new Set<string>()
  for (const {name, text} of made) {
    const path = join(folder, name)
    if (!known.has(dirname(path))) mkdirSync(dirname(path), {recursive: true})
    known.add(dirname(path))
    writeFileSync(path, text)
  }
}
