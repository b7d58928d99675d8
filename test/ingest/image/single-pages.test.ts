import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {singlePages} from '../../../src/ingest/image/single-pages.ts'

/** A TIFF whose pages have no entries; each names the place of the next. */
function tiff(little: boolean, next: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(8 + next.length * 6)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, little ? 0x49492A00 : 0x4D4D002A)
  view.setUint32(4, 8, little)
  for (const [i, at] of next.entries()) view.setUint32(8 + i * 6 + 2, at, little)
  return bytes
}

const starts = (bytes: Uint8Array, little: boolean): number[] => [...singlePages(bytes)].map((page) => new DataView(page.buffer, page.byteOffset).getUint32(4, little))

describe('the pages of a picture', () => {
  it('are all that a TIFF has, in either order of its bytes', () => {
    expect(starts(tiff(true, [14, 20, 0]), true)).toEqual([8, 14, 20])
    expect(starts(tiff(false, [14, 0]), false)).toEqual([8, 14])
  })

  it('end where a damaged file goes in circles or out of itself', () => {
    expect(starts(tiff(true, [14, 8]), true)).toEqual([8, 14])
    expect(starts(tiff(true, [9999]), true)).toEqual([8])
  })

  it('leave the file as it was', () => {
    const bytes = readFileSync(new URL('../../engine/ocr/files/hai-trang.tif', import.meta.url))
    const before = Buffer.from(bytes)
    expect([...singlePages(bytes)]).toHaveLength(2)
    expect(bytes.equals(before)).toBe(true)
  })

  it('are one for another picture', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4E, 0x47)
    expect([...singlePages(png)]).toEqual([png])
  })
})
