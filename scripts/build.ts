/**
 * Builds `dist/`: the command line tool, the library, and the library's types.
 *
 *   npm run build               builds all
 *   npm run build -- --no-types leaves the types as they are
 */
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {rmSync} from 'node:fs'
import {build} from 'esbuild'

const root = new URL('..', import.meta.url).pathname
const types = !process.argv.includes('--no-types')
for (const made of types ? ['dist'] : ['dist/chunks', 'dist/cli.js', 'dist/index.js', 'dist/parse-worker.js', 'dist/check-worker.js', 'dist/vntk-worker.js', 'dist/entities.js']) rmSync(`${root}${made}`, {recursive: true, force: true})
await build({
  absWorkingDir: root,
  entryPoints: {
    cli: 'src/cli/main.ts', index: 'src/index.ts', entities: 'src/engine/entities/vntk-tagger.ts',
    'parse-worker': 'src/engine/pool/worker.ts', 'check-worker': 'src/engine/check/worker.ts', 'vntk-worker': 'src/engine/entities/vntk-worker.ts',
  },
  define: {PARSER_BUILD: JSON.stringify(await parserBuild())},
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
})
if (types) execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.types.json`], {stdio: 'inherit'})

/** A hash of all code between the bytes of a document and its result, comments and layout left out: results of another one are made again. */
async function parserBuild(): Promise<string> {
  const {outputFiles: [code]} = await build({
    absWorkingDir: root, entryPoints: ['src/engine/pool/worker.ts'], bundle: true, minify: true, write: false, format: 'esm', platform: 'node', target: 'node20', packages: 'external',
  })
  return createHash('sha256').update(code?.contents ?? '').digest('hex').slice(0, 12)
}
