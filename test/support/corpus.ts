import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ROOT} from './root.ts'

/** The folder of real documents beside the project; it is no part of it and may be absent. */
export const SHARED = join(ROOT, '../shared')

/** What a test says that is skipped for want of that folder. */
export const ABSENT = existsSync(join(SHARED, 'corpus')) ? null : 'skipped: there is no ../shared/corpus beside the project'

/** Real documents, by name; none where the folder is absent. */
export function corpus(...parts: readonly ('dev' | 'wild')[]): {readonly name: string; readonly text: string}[] {
  return parts.map((part) => join(SHARED, 'corpus', part)).filter((folder) => existsSync(folder)).flatMap((folder) => (
    readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => ({name: file, text: readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/u, '')}))
  ))
}
