import {promisify} from 'node:util'
import {getFileNameLowLevel, open, validateFileName, type Entry, type Options, type ZipFile} from 'yauzl'
import {InputError} from '../failure.ts'
import {gather, part, uniqueName, type Found, type Search} from './input.ts'

const openZip = promisify<string, Options, ZipFile>(open)

/** The documents in a ZIP archive, one after the other; an entry that can't be read is lost alone. */
export async function* readZip(path: string, name: string, search: Search): AsyncGenerator<Found> {
  const zip = await openZip(path, {lazyEntries: true, autoClose: false, decodeStrings: false})
  try {
    for await (const entry of entries(zip)) {
      const inner = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
      if (inner.endsWith('/')) continue
      const own = uniqueName(`${name}/${inner}`, search.names)
      if (search.settled(own, entry.uncompressedSize, null)) continue
      try {
        if (validateFileName(inner) !== null) throw new InputError('read', 'unsafe-name', {path: own})
        yield part(own, await gather(await openEntry(zip, entry, own), own))
      } catch (error) {
        yield {name: own, error}
      }
    }
  } finally {
    zip.close()
  }
}

async function* entries(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip.removeAllListeners()
      zip.once('entry', resolve)
      zip.once('end', () => { resolve(null) })
      zip.once('error', reject)
      zip.readEntry()
    })
    if (entry === null) return
    yield entry
  }
}

function openEntry(zip: ZipFile, entry: Entry, name: string): Promise<NodeJS.ReadableStream & AsyncIterable<Uint8Array>> {
  if (entry.isEncrypted()) throw new InputError('read', 'encrypted', {path: name})
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream)
      else reject(error)
    })
  })
}
