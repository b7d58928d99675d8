import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {makeCorpus, type CorpusOptions} from '../../scripts/corpus/generate.ts'
import type {FailureRecord, ManifestRecord} from '../../src/engine/batch/records.ts'

/** A new folder for a test. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'plan-parse-'))
}

/** Writes an archive that was made up, and names its files. */
export function writeArchive(folder: string, options: Partial<CorpusOptions>): string[] {
  return [...makeCorpus({seed: 7, count: 20, pages: 0.3, copies: 0, ...options})].map(({name, text}) => {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
    return name
  })
}

/** The lines of a file of records; each must be whole. */
export function records<R>(path: string): R[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').filter((text) => text !== '').map((text) => JSON.parse(text) as R)
}

export function manifestOf(out: string): ManifestRecord[] {
  return records(join(out, 'manifest.ndjson'))
}

export function failuresOf(out: string): FailureRecord[] {
  return records(join(out, 'failures.ndjson'))
}

/** The files of a tree of results with the hashes of their bytes, without the records of how they were made. */
export function resultsIn(out: string): Map<string, string> {
  const files = readdirSync(out, {recursive: true, encoding: 'utf8'}).sort()
  return new Map(files
    .filter((name) => !name.startsWith('.plan-parse') && !['manifest.ndjson', 'failures.ndjson'].includes(name) && statSync(join(out, name)).isFile())
    .map((name) => [name, createHash('sha256').update(readFileSync(join(out, name))).digest('hex')]))
}
