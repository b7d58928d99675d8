/**
 * Builds `dist/`: the command line tool, the library, and the library's types.
 *
 *   npm run build               builds all
 *   npm run build -- --no-types leaves the types as they are
 */
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {build, type BuildOptions, type PluginBuild} from 'esbuild'
import {narrowLetters} from './narrow-letters.ts'

const BUNDLED = new Set(['chalk', 'commander', 'rehype-parse', 'remark-frontmatter', 'remark-gfm', 'remark-parse', 'unified', 'vfile'])
const root = new URL('..', import.meta.url).pathname
const types = !process.argv.includes('--no-types')
const library = {
  index: 'src/index.ts', entities: 'src/engine/entities/vntk-tagger.ts',
  'parse-worker': 'src/engine/pool/worker.ts', 'check-worker': 'src/engine/check/worker.ts', 'vntk-worker': 'src/engine/entities/vntk-worker.ts',
}
const parts = [...Object.keys(library).map((name) => `${name}.js`), 'chunks', 'cli.cjs', 'cli.cache']
for (const made of types ? ['dist'] : parts.map((part) => `dist/${part}`)) rmSync(`${root}${made}`, {recursive: true, force: true})
const common: BuildOptions = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
  define: {PARSER_BUILD: JSON.stringify(await parserBuild())},
}
const narrow = {name: 'narrow-letters', setup: narrowPatterns}
await build({...common, plugins: [narrow], entryPoints: library, splitting: true, format: 'esm', packages: 'external', chunkNames: 'chunks/[name]-[hash]'})
// The program is one script, since V8 keeps what it compiled of scripts alone (`bin/load.js`).
await build({
  ...common,
  define: {...common.define, 'import.meta.url': 'moduleUrl'},
  entryPoints: {cli: 'src/cli/main.ts'},
  outExtension: {'.js': '.cjs'},
  format: 'cjs',
  // A script whose compiled code is kept can import nothing while it runs; it requires.
  supported: {'dynamic-import': false},
  minifyWhitespace: true,
  banner: {js: '(function (exports, require, module, __filename, moduleUrl) {'},
  footer: {js: '})'},
  plugins: [narrow, {name: 'packages', setup: keepPackages}, {name: 'no-child-process', setup: delayChildProcess}],
})
escapeLetters(`${root}dist/cli.cjs`)
execFileSync(process.execPath, [`${root}scripts/code-cache.js`], {stdio: ['ignore', 'ignore', 'inherit']})
if (types) execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.types.json`], {stdio: 'inherit'})

/** Narrows our own patterns, but those of the stages that take any text whatever. */
function narrowPatterns(building: PluginBuild): void {
  // eslint-disable-next-line regexp/require-unicode-regexp -- esbuild reads it as a pattern of Go, which has no such flag
  building.onLoad({filter: /[/\\]src[/\\].*\.ts$/}, ({path}) => {
    const wide = /[/\\]src[/\\](?:text|ingest)[/\\]/u.test(path)
    return wide ? undefined : {contents: narrowLetters(readFileSync(path, 'utf8')), loader: 'ts'}
  })
}

/** Escapes what is not ASCII: V8 keeps such a script as it is in the file, half as big, and need not decode it. */
function escapeLetters(path: string): void {
  const code = readFileSync(path, 'utf8')
  writeFileSync(path, code.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`), 'latin1') // eslint-disable-line regexp/require-unicode-regexp -- unit by unit, so that a pair stays one
}

/** Leaves packages out of the script, but those that a script can't require and the one that every start needs. */
function keepPackages(building: PluginBuild): void {
  // eslint-disable-next-line regexp/require-unicode-regexp -- esbuild reads it as a pattern of Go, which has no such flag
  building.onResolve({filter: /^[a-z@]/}, ({path, importer}) => {
    const own = !importer.includes('node_modules') && !BUNDLED.has(path)
    return own && !path.startsWith('node:') ? {path, external: true} : undefined
  })
}

/** Commander loads what starts other programs, which takes as long as commander itself; it is loaded when a command needs it. */
function delayChildProcess(building: PluginBuild): void {
  building.onResolve({filter: /^node:child_process$/}, ({importer}) => (importer.includes('/commander/') ? {path: 'child-process', namespace: 'delayed'} : undefined)) // eslint-disable-line regexp/require-unicode-regexp -- as above
  building.onLoad({filter: /./, namespace: 'delayed'}, () => ({contents: 'exports.spawn = (...args) => require("child_process").spawn(...args)', loader: 'js'})) // eslint-disable-line regexp/require-unicode-regexp -- as above
}

/** A hash of all code between the bytes of a document and its result, comments and layout left out: results of another one are made again. */
async function parserBuild(): Promise<string> {
  const {outputFiles: [code]} = await build({
    absWorkingDir: root, entryPoints: ['src/engine/pool/worker.ts'], bundle: true, minify: true, write: false, format: 'esm', platform: 'node', target: 'node20', packages: 'external',
  })
  return createHash('sha256').update(code?.contents ?? '').digest('hex').slice(0, 12)
}
