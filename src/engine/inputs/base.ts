import {stat} from 'node:fs/promises'
import {dirname, resolve, sep} from 'node:path'
import picomatch from 'picomatch'

/** The deepest folder that holds all paths: inputs are named from there on. */
export async function commonFolder(paths: readonly string[]): Promise<string> {
  const folders = await Promise.all(paths.filter((path) => path !== '-').map(folderOf))
  if (folders.length === 0) return process.cwd()
  const [first = [], ...others] = folders.map((folder) => folder.split(sep))
  const shared = first.findIndex((piece, i) => others.some((other) => other[i] !== piece))
  return (shared < 0 ? first : first.slice(0, shared)).join(sep) || sep
}

async function folderOf(path: string): Promise<string> {
  const full = resolve(path)
  const found = await stat(full).catch(() => null)
  if (found?.isDirectory() === true) return full
  if (found === null && picomatch.scan(path).isGlob) return resolve(picomatch.scan(path).base)
  return dirname(full)
}
