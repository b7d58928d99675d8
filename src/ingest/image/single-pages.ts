/** More pages than any scan has; a damaged file may say that it goes on for ever. */
const MOST_PAGES = 2000

/**
 * The pages of a TIFF, each as a file that begins with it, for programs that read the first page only; another picture
 * is one page.
 */
export function* singlePages(image: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(image.buffer, image.byteOffset, image.length)
  const little = view.byteLength >= 8 && view.getUint32(0) === 0x49492A00
  if (!little && !(view.byteLength >= 8 && view.getUint32(0) === 0x4D4D002A)) {
    yield image
    return
  }
  const seen = new Set<number>()
  for (let at = view.getUint32(4, little); at !== 0 && at + 2 <= view.byteLength && !seen.has(at) && seen.size < MOST_PAGES;) {
    seen.add(at)
    const page = new Uint8Array(image)
    new DataView(page.buffer).setUint32(4, at, little)
    yield page
    const next = at + 2 + view.getUint16(at, little) * 12
    at = next + 4 <= view.byteLength ? view.getUint32(next, little) : 0
  }
}
