import {resolve} from 'node:path'
import type {Readable} from 'node:stream'
import picomatch from 'picomatch'
import {openFile, statFile} from './file.ts'
import type {Found, Search} from './input.ts'
import {readNdjson} from './ndjson.ts'
import {walk} from './walk.ts'
import {UsageError} from '../usage-error.ts'

/**
 * Finds inputs, in an order that is the same each time: what is named first comes first, folders by names.
 *
 * @param paths - files, folders, archives, patterns; `-` for NDJSON on standard input
 */
export async function* findInputs(paths: Iterable<string> | AsyncIterable<string>, search: Search, stdin: Readable): AsyncGenerator<Found> {
  for await (const path of paths) {
    if (path === '-') yield* readNdjson(stdin, null, search)
    else yield* findPath(path, search)
  }
}

async function* findPath(path: string, search: Search): AsyncGenerator<Found> {
  const file = await statFile(resolve(path))
  const {base, isGlob} = picomatch.scan(path)
  if ('error' in file && isGlob) {
    yield* findPattern(path, base, search)
  } else if (file.folder === true) {
    for await (const inner of walk(file.path, search)) yield* openFile(inner, search)
  } else {
    yield* openFile(file, search)
  }
}

async function* findPattern(pattern: string, base: string, search: Search): AsyncGenerator<Found> {
  const matches = picomatch(resolve(pattern))
  let found = false
  for await (const file of walk(resolve(base), search)) {
    if (!matches(file.path)) continue
    found = true
    yield* openFile(file, search)
  }
  if (!found) throw new UsageError('batch.no-match', {path: pattern})
}
