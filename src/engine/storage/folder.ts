import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {codeOf, InputError} from '../failure.ts'
import type {Storage} from './storage.ts'

/** A folder that all machines see. */
export function folderStorage(folder: string): Storage {
  return {
    async put(key, bytes) {
      const path = join(folder, key)
      await mkdir(dirname(path), {recursive: true})
      await writeFile(`${path}.${process.pid}.partial`, bytes)
      await rename(`${path}.${process.pid}.partial`, path)
    },
    async get(key) {
      try {
        return await readFile(join(folder, key))
      } catch (error) {
        throw codeOf(error) === 'ENOENT' ? new InputError('read', 'missing', {path: key}) : error
      }
    },
  }
}
