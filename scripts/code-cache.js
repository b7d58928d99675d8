/**
 * Keeps what V8 makes of the built program when it parses a document, so that it need not be made again at each start.
 *
 *   node scripts/code-cache.js > /dev/null      (a part of `npm run build`)
 */
import {writeFileSync} from 'node:fs'
import {load} from '../bin/load.js'

const root = new URL('..', import.meta.url)
const samples = ['ke-hoach-hai-cot', 'quyet-dinh-dieu', 'bang-can-cot'].map((name) => new URL(`fixtures/documents/${name}/input.txt`, root).pathname)
const {script, program} = load()
const code = await program.run(['--quiet', ...samples])
if (code !== 0) throw new Error(`The built program ended with ${code} on ${samples.join(', ')}`)
writeFileSync(new URL('dist/cli.cache', root), script.createCachedData())
