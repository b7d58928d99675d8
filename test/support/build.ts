import {execFileSync} from 'node:child_process'
import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {ROOT} from './root.ts'

/** Builds `dist` once before all tests where it is absent or older than what it is made of. */
export default function build(): void {
  const made = mtime(join(ROOT, 'dist/cli.cache'))
  const sources = [...filesUnder(join(ROOT, 'src')), ...['package.json', 'bin/load.js', 'scripts/build.ts', 'scripts/narrow-letters.ts', 'scripts/code-cache.js'].map((file) => join(ROOT, file))]
  if (sources.every((file) => mtime(file) < made)) return
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--no-types'], {cwd: ROOT, stdio: 'inherit'})
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** When a file was written, in milliseconds; 0 where there is none. */
function mtime(file: string): number {
  return statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0
}
