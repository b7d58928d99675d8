import {execFile} from 'node:child_process'
import {stat} from 'node:fs/promises'
import {resolve, sep} from 'node:path'
import {promisify} from 'node:util'
import picomatch from 'picomatch'
import {codeOf} from '../failure.ts'
import {UsageError} from '../usage-error.ts'

const run = promisify(execFile)

/**
 * The files that git says changed, that are still there and that lie among the given paths.
 *
 * @param revision - changed since the branch left it; since the last commit where it is null. New files that git does not
 * know yet are among them.
 * @param paths - files, folders, patterns; everything below the current folder where there are none
 * @returns absolute paths, in the order of their names
 * @throws UsageError where there is no git, no repository or no such revision
 */
export async function changedFiles(revision: string | null, paths: readonly string[]): Promise<string[]> {
  const top = (await git(['rev-parse', '--show-toplevel'], revision)).trimEnd()
  const base = revision === null ? await commitOrEmpty() : (await git(['merge-base', revision, 'HEAD'], revision)).trim()
  const changed = await git(['diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', base, '--', ':/'], revision)
  const fresh = await git(['ls-files', '--others', '--exclude-standard', '-z', '--full-name', '--', ':/'], revision)
  const files = [...new Set([...changed.split('\0'), ...fresh.split('\0')])].filter((name) => name !== '').sort().map((name) => resolve(top, name))
  const wanted = await Promise.all((paths.length === 0 ? ['.'] : paths).map(matcherOf))
  return files.filter((file) => wanted.some((matches) => matches(file)))
}

/** The last commit; the empty tree where there is none yet. */
async function commitOrEmpty(): Promise<string> {
  return run('git', ['rev-parse', '--verify', '--quiet', 'HEAD']).then(() => 'HEAD', async () => (await git(['hash-object', '-t', 'tree', '--stdin'], null)).trim())
}

async function matcherOf(path: string): Promise<(file: string) => boolean> {
  const full = resolve(path)
  const found = await stat(full).catch(() => null)
  if (found?.isDirectory() === true) return (file) => file.startsWith(full.endsWith(sep) ? full : `${full}${sep}`)
  if (found === null && picomatch.scan(path).isGlob) return picomatch(full)
  return (file) => file === full
}

async function git(args: readonly string[], revision: string | null): Promise<string> {
  const running = run('git', args, {maxBuffer: 1 << 28})
  running.child.stdin?.end()
  try {
    return (await running).stdout
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new UsageError('check.no-git')
    const cause = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] ?? '' : String(error)
    if (cause.includes('not a git repository')) throw new UsageError('check.no-repository')
    if (args[0] === 'merge-base' && revision !== null) throw new UsageError('check.no-revision', {revision, cause: cause === '' ? 'no common commit' : cause})
    throw new UsageError('check.git', {cause})
  }
}
