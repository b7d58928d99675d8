import {unzipSync} from 'fflate'
import {InputError} from '../input-error.ts'

/** No part of a document is longer, unpacked, in bytes; the text of the longest plan is under one hundredth of it. */
const MOST_BYTES = 96 * 1024 * 1024
/** Nothing honest is packed tighter than this, once it is large. */
const MOST_RATIO = 400
const SMALL = 8 * 1024 * 1024

/**
 * Unpacks the named parts of a container into memory. Names are only compared, never used as paths.
 *
 * @param wanted - tells which parts are read
 * @throws InputError where it is no container, encrypted, cut off, or grows beyond all measure
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter({name, originalSize, size}) {
        if (!wanted(name)) return false
        total += originalSize
        if (total > MOST_BYTES || originalSize > SMALL && originalSize > size * MOST_RATIO) throw new InputError('input.bomb', {part: name, size: Math.round(originalSize / 1e6)})
        return true
      },
    })
    return new Map(Object.entries(files))
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError('input.broken', {kind: 'ZIP', cause: error instanceof Error ? error.message : String(error)})
  }
}
