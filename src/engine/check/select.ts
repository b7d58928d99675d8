import {basename, extname, join, relative, resolve, sep} from 'node:path'
import type {Readable} from 'node:stream'
import type {FileSettings} from '../../config/resolve.ts'
import {FORMATS} from '../../ingest/formats/index.ts'
import {DigestTable} from '../batch/digest-table.ts'
import {CONFIG_NAMES, type Configs} from '../config/find.ts'
import {findInputs} from '../inputs/find.ts'
import {gather, part, type Found, type Search} from '../inputs/input.ts'
import {readList} from '../inputs/list.ts'
import {statFile} from '../inputs/file.ts'
import {UsageError} from '../usage-error.ts'

/** What is to be checked. */
export interface CheckSelection {
  /** Files, folders, archives, patterns; `-` for a document on standard input. */
  readonly paths: readonly string[]
  /** A list of more paths; `-` for standard input. */
  readonly filesFrom: string | null
  readonly ignore: readonly string[]
  /** Patterns that match nothing are no mistake. */
  readonly allowEmpty: boolean
  /** Files that are never checked, by absolute path. */
  readonly except: readonly string[]
}

/** An input with its settings; its name is the path as reports show it. */
export type ToCheck = Found & {readonly settings: FileSettings}

const DOCUMENTS = new Set(FORMATS.flatMap(({extensions}) => extensions))
/** Files of others that stand in folders of documents. */
const NOT_OURS: readonly string[] = ['node_modules/']

/**
 * Finds what is to be checked, in an order that is the same each time. In folders only files with the extension of a
 * document are taken; what is named itself is taken whatever it is called.
 *
 * @throws UsageError where a pattern matches nothing, or a config can't be used
 */
export async function* selectInputs(selection: CheckSelection, configs: Configs, stdin: Readable): AsyncGenerator<ToCheck> {
  const search: Search = {base: process.cwd(), ignore: [...NOT_OURS, ...selection.ignore], except: null, names: new DigestTable(), settled: () => false}
  for await (const path of pathsOf(selection, stdin)) {
    const {folder = false} = path === '-' ? {} : await statFile(resolve(path)) as {folder?: boolean}
    try {
      for await (const found of path === '-' ? readStdin(stdin) : findInputs([path], search, stdin)) {
        const place = placeOf(found)
        if (place !== null && (selection.except.includes(place) || folder && !isDocument(place))) continue
        const settings = await configs.of(place ?? join(process.cwd(), found.name))
        if (settings !== null) yield {...found, name: place === null ? found.name : shownPath(place), settings}
      }
    } catch (error) {
      if (!(selection.allowEmpty && error instanceof UsageError && error.id === 'batch.no-match')) throw error
    }
  }
}

async function* pathsOf({paths, filesFrom}: CheckSelection, stdin: Readable): AsyncGenerator<string> {
  yield* paths
  if (filesFrom !== null) yield* readList(filesFrom, stdin)
}

async function* readStdin(stdin: Readable): AsyncGenerator<Found> {
  yield part('stdin', await gather(stdin, 'stdin'))
}

/** Where an input stands on disk; null where it is a part of something else, or nobody knows. */
function placeOf(found: Found): string | null {
  return 'error' in found ? null : found.path
}

/** Whether a file in a folder is one to check. */
export function isDocument(path: string): boolean {
  const name = basename(path)
  return DOCUMENTS.has(extname(name).toLowerCase()) && !(CONFIG_NAMES as readonly string[]).includes(name)
}

/** A path as reports show it: from the folder that one is in, parted by `/`; whole where it stands elsewhere. */
export function shownPath(path: string): string {
  const from = relative(process.cwd(), path)
  return (from.startsWith(`..${sep}`) || from === '..' ? path : from).split(sep).join('/')
}
