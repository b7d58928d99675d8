import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ROOT} from './root.ts'

/** The members of an open kind: files, or folders with an index of their own, beside its `index.ts`. */
export function membersOf(folder: string, helpers: readonly string[] = []): string[] {
  return readdirSync(join(ROOT, folder), {withFileTypes: true})
    .filter((entry) => entry.name !== 'index.ts' && !entry.name.includes('.generated.') && !helpers.includes(entry.name))
    .filter((entry) => entry.isFile() || readdirSync(join(ROOT, folder, entry.name)).includes('index.ts'))
    .map(({name}) => name.replace(/\.ts$/u, ''))
    .sort()
}

/** The members that the literal `index.ts` of an open kind names. */
export function namedIn(folder: string): string[] {
  const code = readFileSync(join(ROOT, folder, 'index.ts'), 'utf8')
  return [...code.matchAll(/(?:from |import\()'\.\/([^'/]+?)(?:\/index)?\.ts'/gu)].map((match) => match[1] ?? '').filter((name) => membersOf(folder).includes(name)).sort()
}
