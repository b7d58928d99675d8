import {stat} from 'node:fs/promises'
import {readFile} from 'node:fs/promises'
import {isAbsolute, relative, sep} from 'node:path'
import {InputError} from '../failure.ts'
import {MOST_BYTES} from '../read-input.ts'
import type {Found, Search} from './input.ts'
import {readNdjson} from './ndjson.ts'
import {readTar} from './tar.ts'
import {readZip} from './zip.ts'
import {createReadStream} from 'node:fs'

/** A file on disk, or a path where there should have been one. */
export type FileFound =
  | {readonly path: string; readonly size: number; readonly modified: number}
  | {readonly path: string; readonly error: unknown}

/** Files that hold many documents, by what their names end in. */
const CONTAINERS: readonly (readonly [RegExp, (path: string, name: string, search: Search) => AsyncGenerator<Found>])[] = [
  [/\.zip$/iu, readZip],
  [/\.(?:tar|tgz|tar\.gz)$/iu, readTar],
  [/\.(?:ndjson|jsonl)$/iu, (path, name, search) => readNdjson(createReadStream(path), name, search)],
]

/** The inputs in a file: itself, or what it contains. A file that was found before is left out. */
export async function* openFile(file: FileFound, search: Search): AsyncGenerator<Found> {
  const {path} = file
  const name = nameOf(path, search)
  if (!search.names.add(name, 0)) return
  if ('error' in file) {
    if (!search.settled(name, 0, null)) yield {name, error: file.error}
    return
  }
  const {size, modified} = file
  if (search.settled(name, size, modified)) return
  const container = CONTAINERS.find(([pattern]) => pattern.test(path))?.[1]
  if (container !== undefined) {
    try {
      yield* container(path, name, search)
    } catch (error) {
      yield {name, error: error instanceof InputError ? error : new InputError('read', 'broken-container', {path: name, cause: error instanceof Error ? error.message : String(error)})}
    }
    return
  }
  yield {name, size, path, modified, read: () => readWhole(path, name, size)}
}

/** The same for a path that nobody has looked at. */
export async function statFile(path: string): Promise<FileFound & {readonly folder?: boolean}> {
  try {
    const found = await stat(path)
    return {path, size: found.size, modified: found.mtimeMs, folder: found.isDirectory()}
  } catch (error) {
    return {path, error}
  }
}

/** How an input on disk is called: its path from the base on, or its whole path where it stands elsewhere. */
export function nameOf(path: string, {base}: Pick<Search, 'base'>): string {
  const from = relative(base, path)
  const inside = from !== '' && !isAbsolute(from) && from !== '..' && !from.startsWith(`..${sep}`)
  return (inside ? from : path).split(sep).filter((piece) => piece !== '').join('/')
}

function readWhole(path: string, name: string, size: number): Promise<Uint8Array> {
  if (size > MOST_BYTES) return Promise.reject(new InputError('read', 'too-large', {path: name, most: Math.round(MOST_BYTES / 1e6)}))
  return readFile(path)
}
