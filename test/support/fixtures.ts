import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ROOT} from './root.ts'

/** A document of our own invention, with what is to be read from it. */
export interface Fixture {
  readonly name: string
  readonly folder: string
  /** Name of its input file, as `input.txt`. */
  readonly file: string
  readonly bytes: Uint8Array
}

const FOLDER = join(ROOT, 'fixtures/documents')

/** All documents under `fixtures/documents`, by name. */
export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER).sort().map((name) => {
  const folder = join(FOLDER, name)
  const inputs = readdirSync(folder).filter((file) => file.startsWith('input.'))
  const [file] = inputs
  if (file === undefined || inputs.length > 1) throw new Error(`fixtures/documents/${name} has ${inputs.length} input files, expected one`)
  return {name, folder, file, bytes: readFileSync(join(folder, file))}
})

/** Those that are plain text, decoded. */
export const TEXTS: readonly (Fixture & {readonly text: string})[] = FIXTURES.filter(({file}) => file === 'input.txt')
  .map((fixture) => ({...fixture, text: new TextDecoder().decode(fixture.bytes)}))
