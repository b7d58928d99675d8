import {open, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {UsageError} from '../usage-error.ts'

/**
 * Replaces a file whole or not at all, keeping its mode; a link stays a link.
 *
 * @throws UsageError where it can't be written
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const real = await realpath(path)
    const {mode} = await stat(real)
    const beside = join(dirname(real), `.${basename(real)}.${process.pid}.partial`)
    try {
      const file = await open(beside, 'wx', mode)
      try {
        await file.writeFile(bytes)
        await file.chmod(mode & 0o7777)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(beside, real)
    } catch (error) {
      await rm(beside, {force: true})
      throw error
    }
  } catch (error) {
    throw new UsageError('cli.unwritable', {path, cause: error instanceof Error ? error.message : String(error)})
  }
}
