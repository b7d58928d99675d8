/** Width and height of a picture, in pixels, from its head; null where they are not told there. */
export function imageSize(bytes: Uint8Array): {width: number; height: number} | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes[0] === 0x89) return bytes.length < 24 ? null : {width: view.getUint32(16), height: view.getUint32(20)}
  if (bytes[0] === 0xFF) return jpegSize(view)
  return tiffSize(view)
}

function jpegSize(view: DataView): {width: number; height: number} | null {
  for (let at = 2; at + 9 < view.byteLength;) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xFF) return null
    // Start of frame, all kinds but the markers of tables that stand among them.
    if (marker >= 0xC0 && marker <= 0xCF && marker !== 0xC4 && marker !== 0xC8 && marker !== 0xCC) return {height: view.getUint16(at + 5), width: view.getUint16(at + 7)}
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

function tiffSize(view: DataView): {width: number; height: number} | null {
  if (view.byteLength < 8) return null
  const little = view.getUint8(0) === 0x49
  const at = view.getUint32(4, little)
  if (at + 2 > view.byteLength) return null
  const size = {width: 0, height: 0}
  for (let i = 0, entry = at + 2; i < view.getUint16(at, little) && entry + 12 <= view.byteLength; i++, entry += 12) {
    const tag = view.getUint16(entry, little)
    const value = view.getUint16(entry + 2, little) === 3 ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little)
    if (tag === 256) size.width = value
    if (tag === 257) size.height = value
  }
  return size.width > 0 && size.height > 0 ? size : null
}
