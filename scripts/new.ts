/**
 * Begins a member of an open kind: its file, its line in the index, its test or fixture.
 *
 *   npm run new KIND NAME     KIND is document-type, rule, extractor, input-format, output-format or reporter
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {KINDS} from './new/kinds.ts'
import {register} from './new/register.ts'

const root = new URL('..', import.meta.url).pathname
const [kindName = '', name = ''] = process.argv.slice(2)
const kind = Object.hasOwn(KINDS, kindName) ? KINDS[kindName] : undefined
if (kind === undefined || !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u.test(name)) {
  console.error(`npm run new KIND NAME: KIND is one of ${Object.keys(KINDS).join(', ')}; NAME is in kebab-case`)
  process.exit(2)
}
const files = kind.files(name)
const taken = files.find(([path]) => existsSync(join(root, path)))
if (taken !== undefined) {
  console.error(`${taken[0]} exists already`)
  process.exit(2)
}
const index = join(root, kind.index)
writeFileSync(index, register(readFileSync(index, 'utf8'), kind.registration(name)))
console.log(`${kind.index} names it`)
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
  console.log(`${path} is to be filled in`)
}
console.log(kind.next)
