import {readdir, readFile, realpath, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {InputError} from '../failure.ts'
import {nameOf, type FileFound} from './file.ts'
import type {Search} from './input.ts'

/** Name of the files that tell, as .gitignore does, what of a folder is not read. */
export const IGNORE_FILE = '.plan-parse-ignore'

interface Rules {
  readonly folder: string
  readonly patterns: Ignore
}

/**
 * Walks a folder in the order of names, without holding more than the names of the folders it stands in.
 * Links are followed; one that leads back to a folder it stands in is told of as lost.
 */
export async function* walk(folder: string, search: Search): AsyncGenerator<FileFound> {
  yield* visit(folder, [{folder, patterns: ignore().add([...search.ignore])}], [], search)
}

async function* visit(folder: string, above: readonly Rules[], parents: readonly string[], search: Search): AsyncGenerator<FileFound> {
  let names: string[]
  let real: string
  try {
    real = await realpath(folder)
    if (real === search.except) return
    if (parents.includes(real)) throw new InputError('find', 'cycle', {path: nameOf(folder, search)})
    names = (await readdir(folder)).sort()
  } catch (error) {
    yield {path: folder, error}
    return
  }
  const rules = names.includes(IGNORE_FILE) ? [...above, await readRules(folder)] : above
  for (const name of names) {
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    try {
      const found = await stat(path)
      const folderHere = found.isDirectory()
      if (rules.some((rule) => ignores(rule, path, folderHere))) continue
      if (folderHere) yield* visit(path, rules, [...parents, real], search)
      else if (found.isFile()) yield {path, size: found.size, modified: found.mtimeMs}
      else throw new InputError('find', 'no-file', {path: nameOf(path, search)})
    } catch (error) {
      yield {path, error}
    }
  }
}

async function readRules(folder: string): Promise<Rules> {
  return {folder, patterns: ignore().add(await readFile(join(folder, IGNORE_FILE), 'utf8'))}
}

function ignores({folder, patterns}: Rules, path: string, isFolder: boolean): boolean {
  return patterns.ignores(relative(folder, path).split(sep).join('/') + (isFolder ? '/' : ''))
}
