import {createReadStream} from 'node:fs'
import {pipeline} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {extract} from 'tar-stream'
import {InputError} from '../failure.ts'
import {gather, part, uniqueName, type Found, type Search} from './input.ts'

/** The documents in a tar archive, read as a stream; what stands before a break is kept, the break itself is told of. */
export async function* readTar(path: string, name: string, search: Search): AsyncGenerator<Found> {
  const tar = extract()
  const zipped = /gz$/iu.test(path)
  const stop = (error: Error | null | undefined): void => {
    if (error) tar.destroy(error)
  }
  if (zipped) pipeline(createReadStream(path), createGunzip(), tar, stop)
  else pipeline(createReadStream(path), tar, stop)
  for await (const entry of tar) {
    if (entry.header.type !== 'file' && entry.header.type !== 'contiguous-file') {
      entry.resume()
      continue
    }
    const inner = entry.header.name.replace(/^(?:\.\/)+/u, '')
    const own = uniqueName(`${name}/${inner}`, search.names)
    if (search.settled(own, entry.header.size, null)) {
      entry.resume()
      continue
    }
    let found: Found
    try {
      if (inner.startsWith('/') || inner.split('/').includes('..')) throw new InputError('read', 'unsafe-name', {path: own})
      found = part(own, await gather(entry as AsyncIterable<Uint8Array>, own))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      entry.resume()
      found = {name: own, error}
    }
    yield found
  }
}
