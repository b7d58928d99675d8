import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {CORPUS, ROOT} from './scorer.ts'

/** Reads the corpus with the working tree's sources; the folder of the results. */
export function predictHere(): string {
  return predict(join(ROOT, 'src/index.ts'))
}

/** Builds a revision in a git worktree of its own, reads the corpus with it, and takes the worktree away again. */
export function predictAt(revision: string): string {
  const tree = mkdtempSync(join(tmpdir(), 'plan-parse-score-'))
  const git = (...args: readonly string[]): unknown => execFileSync('git', ['-C', ROOT, ...args], {stdio: ['ignore', 'ignore', 'inherit']})
  git('worktree', 'add', '--detach', '--force', tree, revision)
  try {
    if (!existsSync(join(tree, 'node_modules'))) symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'))
    return predict(join(tree, 'src/index.ts'))
  } finally {
    rmSync(join(tree, 'node_modules'), {force: true})
    git('worktree', 'remove', '--force', tree)
  }
}

/** Each in a process of its own, so that two revisions never share modules. */
function predict(library: string): string {
  const out = mkdtempSync(join(tmpdir(), 'plan-parse-predictions-'))
  process.on('exit', () => {
    rmSync(out, {recursive: true, force: true})
  })
  execFileSync(process.execPath, ['--import', 'tsx', import.meta.filename, library, out], {cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit']})
  return out
}

async function main(library: string, out: string): Promise<void> {
  const {parse} = await import(pathToFileURL(library).href) as {parse: (input: Uint8Array) => unknown}
  for (const file of readdirSync(CORPUS).filter((name) => name.endsWith('.txt'))) {
    writeFileSync(join(out, `${basename(file, '.txt')}.json`), JSON.stringify(await parse(readFileSync(join(CORPUS, file)))))
  }
}

const [library, out] = process.argv.slice(2)
if (process.argv[1] === import.meta.filename && library !== undefined && out !== undefined) await main(library, out)
