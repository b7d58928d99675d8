import {readFile} from 'node:fs/promises'
import {codeOf, failureOf, InputError, type Failure} from '../failure.ts'
import {openStorage} from '../storage/index.ts'
import type {Storage} from '../storage/storage.ts'

/** An input as the queue has it. */
export interface QueuedInput {
  readonly id: string
  readonly name: string
  readonly path: string | null
  readonly stored_in: string | null
  readonly content: Uint8Array | null
}

/** What does not pass by waiting. */
const FINAL = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EISDIR', 'ELOOP', 'ENAMETOOLONG'])

/** Loads inputs from wherever they stand; keeps storages open. */
export class Loader {
  private readonly storages = new Map<string, Promise<Storage>>()

  /**
   * The bytes of an input.
   *
   * @throws what may pass: the storage is away, the disk is not mounted; to be tried again later
   */
  async load({name, path, stored_in: storedIn, content}: QueuedInput): Promise<Uint8Array | Failure> {
    try {
      if (content !== null) return content
      if (path !== null) return await readFile(path)
      if (storedIn === null) throw new InputError('read', 'missing', {path: name})
      const at = storedIn.lastIndexOf('/')
      return await (await this.open(storedIn.slice(0, at))).get(storedIn.slice(at + 1))
    } catch (error) {
      if (error instanceof InputError || FINAL.has(codeOf(error) ?? '')) return failureOf(error, 'read', name, 'en')
      throw error
    }
  }

  private open(address: string): Promise<Storage> {
    const known = this.storages.get(address)
    if (known !== undefined) return known
    const opened = openStorage(address, process.env)
    this.storages.set(address, opened)
    return opened
  }
}
